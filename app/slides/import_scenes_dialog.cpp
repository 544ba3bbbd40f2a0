#include "app/slides/import_scenes_dialog.h"

#include "app/document/deck_book.h"
#include "app/document/presentation_book.h"
#include "app/document/project_document.h"
#include "app/panels/error_box.h"
#include "app/panels/panel_text.h"
#include "app/slides/picture_choice.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_reader.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Target { ThisDeck, NewDeck };

} // namespace

ImportScenesDialog::ImportScenesDialog(ProjectDocument& document, PresentationBook& book, DeckBook& decks,
                                       QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_book(book)
    , m_decks(decks)
    , m_heading(makeLabel(TextRole::Title, this))
    , m_tree(new QTreeWidget(this))
    , m_status(makeLabel(TextRole::Muted, this))
    , m_targetLabel(new QLabel(tr("Put &into:"), this))
    , m_target(new QComboBox(this))
{
    setObjectName(u"importScenesDialog"_s);
    setWindowTitle(tr("Import scenes"));
    m_tree->setObjectName(u"importTree"_s);
    m_target->setObjectName(u"importTarget"_s);
    m_status->setObjectName(u"importStatus"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Presentations and their scenes"));
    m_target->addItem(m_decks.current().name.in(document.session().language()));
    m_target->addItem(tr("A new presentation"));
    m_targetLabel->setBuddy(m_target);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_take = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportScenesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportScenesDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportScenesDialog::updateControls);
    auto* into = new QHBoxLayout;
    into->addWidget(m_targetLabel);
    into->addWidget(m_target, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_status);
    layout->addLayout(into);
    layout->addWidget(buttons);
    resize(520, 560);
    updateControls();
}

void ImportScenesDialog::show(const QString& path)
{
    m_heading->setText(tr("Scenes of %1").arg(QFileInfo(path).fileName()));
    m_status->setText(tr("Reading…"));
    m_reading.start([this, path](const std::stop_token& stop) -> LatestTask::Show {
        const auto project = std::make_shared<Result<Project>>(readProject(path, stop));
        const auto read = std::make_shared<std::optional<ReadDataset>>();
        if (*project) {
            *read = datasetOf(**project);
        }
        return [this, project, read] {
            if (*project) {
                list(**project, (*read)->dataset.decks(), (*read)->dataset.slides());
            } else {
                m_status->clear();
                showError(project->error(), this);
                reject();
            }
        };
    });
    QDialog::show();
}

void ImportScenesDialog::list(const Project& project, const std::vector<Deck>& decks, const std::vector<Slide>& slides)
{
    m_other = project;
    m_slides = slides;
    const Language language = m_document.session().language();
    for (const Deck& deck : listedDecks(decks)) {
        const std::vector<Slide> own = slidesOfDeck(slides, decks, deck.id);
        if (own.empty()) {
            continue;
        }
        auto* heading = new QTreeWidgetItem(m_tree, {deck.name.in(language)});
        heading->setFlags(heading->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        for (size_t i = 0; i < own.size(); ++i) {
            const QString title = own[i].title.in(language);
            auto* item = new QTreeWidgetItem(
                heading, {u"%1  %2"_s.arg(QString::number(i + 1), title.isEmpty() ? tr("(no title)") : title)});
            item->setData(0, Qt::UserRole, own[i].id);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
            item->setCheckState(0, Qt::Checked);
        }
        heading->setExpanded(true);
    }
    updateControls();
}

std::vector<Slide> ImportScenesDialog::checkedSlides() const
{
    std::vector<Slide> checked;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* deck = m_tree->topLevelItem(i);
        for (int j = 0; j < deck->childCount(); ++j) {
            if (deck->child(j)->checkState(0) == Qt::Checked) {
                const QString id = deck->child(j)->data(0, Qt::UserRole).toString();
                checked.push_back(*std::ranges::find(m_slides, id, &Slide::id));
            }
        }
    }
    return checked;
}

void ImportScenesDialog::updateControls()
{
    const auto count = static_cast<int>(checkedSlides().size());
    m_take->setText(count == 0 ? tr("&Import") : tr("&Import %n scene(s)", nullptr, count));
    m_take->setEnabled(count > 0);
    if (!m_reading.isRunning()) {
        m_status->setText(m_tree->topLevelItemCount() == 0
                              ? tr("That project has no scenes.")
                              : tr("Scenes show the actors and chains of this project that have the same ids."));
    }
}

void ImportScenesDialog::takePictures(std::vector<Slide>& slides)
{
    std::optional<Error> problem;
    for (Slide& slide : slides) {
        const QString path = slide.image.isEmpty() ? QString() : m_other.picturePath(slide.image);
        if (path.isEmpty()) {
            continue;
        }
        if (const Result<QString> name = addPicture(path, m_document.session().baseDataset())) {
            slide.image = *name;
        } else if (!problem) {
            problem = name.error();
        }
    }
    if (problem) {
        showError(*problem, this);
    }
}

void ImportScenesDialog::accept()
{
    std::vector<Slide> slides = checkedSlides();
    if (slides.empty()) {
        return;
    }
    takePictures(slides);
    if (m_target->currentIndex() == NewDeck) {
        const QString name = m_tree->topLevelItem(0)->text(0);
        m_decks.add({name, name}, std::move(slides));
    } else {
        m_book.add(std::move(slides));
    }
    QDialog::accept();
}

} // namespace ketenkaart
