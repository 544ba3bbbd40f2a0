#pragma once

#include "app/import/import_draft.h"
#include "core/model/language.h"

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableWidget;

namespace ketenkaart {

/// What the words of the sheets for kinds and themes mean, and what is to become of links.
class WordsPage : public QWizardPage
{
    Q_OBJECT

public:
    WordsPage(ImportDraft& draft, Language language, QWidget* parent);

private:
    enum class Sort { ActorKind, Theme, LinkKind };

    void show();
    void addRow(size_t table, Sort sort, const QString& word, const QString& id);
    [[nodiscard]] QComboBox* choiceBox(size_t table, Sort sort, const QString& word, const QString& id);
    [[nodiscard]] static QHash<QString, QString>& wordsOf(TableMapping& table, Sort sort);
    void takeOptions();

    ImportDraft& m_draft;
    Language m_language;
    QTableWidget* m_words;
    QComboBox* m_usualKind;
    QLineEdit* m_chain;
    QComboBox* m_matchBy;
    QCheckBox* m_addsPartners;
    QCheckBox* m_removesGone;
    bool m_isShowing = false;
};

} // namespace ketenkaart
