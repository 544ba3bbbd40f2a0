#pragma once

#include "app/panels/marker_icon.h"
#include "app/panels/subject.h"

#include <QWidget>

class QLabel;

namespace ketenkaart {

class FlowLayout;
class LinkButton;
class SymbolWidget;

/// The head of the details panel: symbol and name, kind, themes, place, campus, summary and technologies.
class SubjectCard : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectCard(QWidget* parent);

    void showSubject(const Subject& subject, const Vocabulary& words, Language language, IconColour colour);

Q_SIGNALS:
    void campusActivated(const QString& campusId);

private:
    void showThemes(const std::vector<Theme>& themes, const Vocabulary& words);
    void showPlace(const Subject& subject);

    SymbolWidget* m_symbol;
    QLabel* m_name;
    QLabel* m_kind;
    QLabel* m_aliases;
    QWidget* m_themes;
    FlowLayout* m_chips;
    QLabel* m_place;
    LinkButton* m_site;
    QLabel* m_approximate;
    QLabel* m_summary;
    QLabel* m_technologies;
    QString m_siteId;
};

} // namespace ketenkaart
