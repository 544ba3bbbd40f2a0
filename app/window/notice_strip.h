#pragma once

#include "app/session/map_session.h"

#include <QWidget>

class QLabel;

namespace ketenkaart {

class LinkButton;

/// The strip above map and diagram that says why not everything is shown as usual, with the way back. Hidden while
/// there is nothing to say.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    NoticeStrip(MapSession& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    MapSession& m_session;
    QLabel* m_text;
    LinkButton* m_leaveCase;
    LinkButton* m_clear;
};

} // namespace ketenkaart
