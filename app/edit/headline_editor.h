#pragma once

#include "core/model/entities.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ketenkaart {

class EvidenceBox;
class ProjectDocument;

/// What a chain comes down to: its headlines, from one region to another. What is changed here changes the headline at
/// once, and can be undone. The document must outlive it.
class HeadlineEditor : public QWidget
{
    Q_OBJECT

public:
    HeadlineEditor(ProjectDocument& document, QWidget* parent);
    ~HeadlineEditor() override;

    void setChainId(const QString& id);
    void retranslate();

private:
    void build();
    void refresh();
    void refreshFields();
    void updateControls();
    void add();
    void removeChosen();
    [[nodiscard]] const Headline* chosen() const;
    void change(const std::function<void(Headline&)>& edit, const QString& field = {});

    ProjectDocument& m_document;
    QString m_chainId;
    bool m_quiet = false; ///< the fields change because the headline did
    int m_typing = 0;     ///< tells apart what was typed before and after a pause

    QLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_fromLabel;
    QComboBox* m_from;
    QLabel* m_toLabel;
    QComboBox* m_to;
    QLabel* m_wordsLabel;
    QLineEdit* m_dutch;
    QLineEdit* m_english;
    QLabel* m_evidenceLabel;
    EvidenceBox* m_evidence;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
};

} // namespace ketenkaart
