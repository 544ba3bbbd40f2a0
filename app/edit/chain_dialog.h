#pragma once

#include "core/model/entities.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace ketenkaart {

class HeadlineEditor;
class ProjectDocument;

/// The chains of a document: their names and stages, who is in a stage, and their headlines. What is changed here
/// changes the chain at once, so that map and diagram show it beside, and can be undone. The document must outlive it.
class ChainDialog : public QDialog
{
    Q_OBJECT

public:
    ChainDialog(ProjectDocument& document, QWidget* parent);
    ~ChainDialog() override;

    /// The chain to begin with; the first when there is no such chain.
    void chooseChain(const QString& id);

Q_SIGNALS:
    /// Another chain is edited.
    void chainChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void refresh();
    void refreshStages(const Chain& chain);
    void refreshActors(const Chain& chain);
    void updateControls();
    void addChain();
    void removeChain();
    void addStage();
    void moveStage(int step);
    void removeStage();
    void addActor();
    void removeActor();
    [[nodiscard]] const Chain* chain() const;
    [[nodiscard]] int stageIndex() const;
    void change(const std::function<void(Chain&)>& edit, const QString& text, const QString& field = {});

    ProjectDocument& m_document;
    QString m_chainId;
    bool m_quiet = false; ///< the fields change because the chain did
    int m_typing = 0;     ///< tells apart what was typed before and after a pause

    QLabel* m_chainLabel;
    QComboBox* m_chain;
    QPushButton* m_addChain;
    QPushButton* m_removeChain;
    QLabel* m_nameLabel;
    QLineEdit* m_dutch;
    QLineEdit* m_english;
    QLabel* m_themeLabel;
    QComboBox* m_theme;
    QLabel* m_stagesLabel;
    QListWidget* m_stages;
    QPushButton* m_addStage;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_removeStage;
    QLabel* m_stageNameLabel;
    QLineEdit* m_stageDutch;
    QLineEdit* m_stageEnglish;
    QLabel* m_actorsLabel;
    QListWidget* m_actors;
    QComboBox* m_actor;
    QPushButton* m_addActor;
    QPushButton* m_removeActor;
    HeadlineEditor* m_headlines;
    QTabWidget* m_tabs;
};

} // namespace ketenkaart
