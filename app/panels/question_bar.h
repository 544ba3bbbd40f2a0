#pragma once

#include <QWidget>

namespace ketenkaart {

class LinkButton;

/// What one can ask about the actor that the details panel is about, and do with it, as links.
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget* parent);

    /// Sets the texts in the language of the interface.
    void retranslate();

Q_SIGNALS:
    /// Who is around it in its chains?
    void aroundAsked();
    /// Which routes begin here?
    void routeAsked();
    /// What if it were not there?
    void withoutAsked();
    /// The user wants to edit it.
    void editAsked();

private:
    LinkButton* m_around;
    LinkButton* m_route;
    LinkButton* m_without;
    LinkButton* m_edit;
};

} // namespace ketenkaart
