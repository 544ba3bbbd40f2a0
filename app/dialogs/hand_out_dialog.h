#pragma once

#include "app/session/progress_task.h"
#include "core/export/hand_out.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ketenkaart {

class MapSession;

/// The scenes of the session as a hand-out, as they are edited now, in its language and style.
[[nodiscard]] HandOutJob handOutJobOf(const MapSession& session, std::shared_ptr<const BaseMap> baseMap);

/// Asks as what a presentation is to be handed out, and writes it in a worker thread, which Stop and closing the dialog
/// stop.
class HandOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// As what: a choice of the dialog.
    enum class Choice { Pdf, PdfWithNotes, Pptx, Pictures };

    /// The job says which scenes, of what, and in which language; author, date and pages are asked for.
    explicit HandOutDialog(HandOutJob job, QWidget* parent = nullptr);
    ~HandOutDialog() override;

    void choose(Choice choice);
    /// Writes to this file or, with pictures, into this folder; what the Export button does after it has asked for it.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// It has been written or, with a message on the dialog, could not be.
    void exportFinished(bool done);

private:
    void buildLayout();
    void choosePathAndExport();
    void onDone(const Result<void>& result);
    void setBusy(bool busy);
    [[nodiscard]] Choice choice() const;

    HandOutJob m_job;
    ProgressTask m_work;

    QButtonGroup* m_choices;
    QLineEdit* m_author;
    QCheckBox* m_date;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_stopButton;
    QPushButton* m_exportButton;
};

} // namespace ketenkaart
