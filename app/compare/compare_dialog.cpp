#include "app/compare/compare_dialog.h"

#include "app/compare/difference_look.h"
#include "app/compare/difference_marks.h"
#include "app/panels/panel_text.h"
#include "core/project/comparison_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_reader.h"
#include "core/project/take_over.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

int countOf(const DifferenceCounts& counts, Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return counts.added;
    case Kind::Removed:
        return counts.removed;
    case Kind::Moved:
        return counts.moved;
    case Kind::Changed:
        return counts.changed;
    }
    std::unreachable();
}

/// What a difference is about, where it stands in a layer of which an id tells the rows apart.
EditTarget targetOf(const RowDifference& difference, bool isThere)
{
    return {difference.layer, isThere && difference.key.size() == 1 ? difference.key.front() : QString()};
}

} // namespace

CompareDialog::CompareDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_summary(makeLabel(TextRole::Title, this))
    , m_which(makeLabel(TextRole::Muted, this))
    , m_problem(makeLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("compareDialog"));
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_which->setObjectName(QStringLiteral("compareWhich"));
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(createWhich());
    layout->addWidget(m_problem);
    layout->addWidget(createFilter());
    createList();
    layout->addWidget(m_list, 1);
    m_status = makeLabel(TextRole::Muted, this);
    m_status->setObjectName(QStringLiteral("compareStatus"));
    layout->addWidget(m_status);
    layout->addWidget(createButtons());

    connect(&document, &ProjectDocument::changed, this, &CompareDialog::compareAnew);
    connect(&document, &ProjectDocument::saved, this, &CompareDialog::compareAnew);
    connect(&document, &ProjectDocument::modifiedChanged, this, &CompareDialog::showTexts);
    connect(&document.session(), &MapSession::languageChanged, this, &CompareDialog::retranslate);
    connect(&m_reading, &ProgressTask::runningChanged, this, &CompareDialog::showTexts);
    connect(&m_taking, &ProgressTask::runningChanged, this, &CompareDialog::updateActions);
    connect(&m_model, &DifferenceModel::checkedChanged, this, &CompareDialog::updateActions);
    connect(&document.session(), &MapSession::datasetChanged, this, [this] { m_isDatasetNew = true; });
    connect(&document.session(), &MapSession::highlightChanged, this, &CompareDialog::onHighlightChanged);
    retranslate();
    // At the right of the window: what is chosen comes to the middle of the map, and is to be seen there.
    const QRect room = parent->window()->geometry();
    const int width = std::clamp(room.width() / 2, 640, 1000);
    resize(QSize(width, room.height() * 4 / 5).boundedTo(screen()->availableSize() * 0.9));
    move(room.right() - this->width(), room.top() + (room.height() - height()) / 2);
}

QWidget* CompareDialog::createWhich()
{
    auto* row = new QWidget(this);
    m_otherButton = new QPushButton(row);
    m_otherButton->setObjectName(QStringLiteral("compareOther"));
    m_otherButton->setAutoDefault(false);
    connect(m_otherButton, &QPushButton::clicked, this, &CompareDialog::otherAsked);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_which, 1);
    layout->addWidget(m_otherButton, 0, Qt::AlignTop);
    return row;
}

QWidget* CompareDialog::createFilter()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (size_t i = 0; i < differenceKinds.size(); ++i) {
        m_kinds[i] = new QCheckBox(row);
        m_kinds[i]->setIcon(kindIcon(differenceKinds[i]));
        m_kinds[i]->setChecked(true);
        connect(m_kinds[i], &QCheckBox::toggled, this, &CompareDialog::takeFilter);
        layout->addWidget(m_kinds[i]);
    }
    const QString names[]{u"showAdded"_s, u"showGone"_s, u"showMoved"_s, u"showChanged"_s};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setObjectName(names[i]);
    }
    m_searchLabel = new QLabel(row);
    m_search = new QLineEdit(row);
    m_search->setObjectName(QStringLiteral("compareSearch"));
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CompareDialog::takeFilter);
    layout->addSpacing(4);
    layout->addWidget(m_searchLabel);
    layout->addWidget(m_search, 1);
    return row;
}

void CompareDialog::createList()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setModel(&m_model);
    m_list->setUniformRowHeights(true); // or each of many thousand rows is measured
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setExpandsOnDoubleClick(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(DifferenceModel::Title, 215);
    m_list->header()->resizeSection(DifferenceModel::What, 155);
    m_list->header()->resizeSection(DifferenceModel::Here, 145);
    m_takeThis = new QAction(this);
    m_takeThis->setObjectName(QStringLiteral("takeThisAction"));
    m_takeThis->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_takeThis->setShortcutContext(Qt::WidgetShortcut);
    connect(m_takeThis, &QAction::triggered, this, &CompareDialog::takeThis);
    m_list->addAction(m_takeThis);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::choose);
}

QWidget* CompareDialog::createButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    const auto button = [&](const QString& name, auto slot) {
        auto* made = new QPushButton(row);
        made->setObjectName(name);
        made->setAutoDefault(false); // Enter is for the list
        connect(made, &QPushButton::clicked, this, slot);
        layout->addWidget(made);
        return made;
    };
    m_mapButton = button(u"compareOnMap"_s, &CompareDialog::showOnMap);
    m_thisButton = button(u"takeThis"_s, &CompareDialog::takeThis);
    m_checkedButton = button(u"takeChecked"_s, &CompareDialog::takeChecked);
    m_closeButton = button(u"compareClose"_s, &CompareDialog::reject);
    return row;
}

void CompareDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare"));
    m_searchLabel->setText(tr("&Filter:"));
    m_search->setPlaceholderText(tr("name, column or text"));
    m_list->setAccessibleName(tr("Differences"));
    m_takeThis->setText(tr("Take over this one"));
    m_mapButton->setText(tr("&Show on the map"));
    m_thisButton->setText(tr("&Take over this one"));
    m_otherButton->setText(tr("&Other dataset…"));
    m_closeButton->setText(tr("Close"));
    m_status->clear();
    if (m_comparison) {
        refill([this] { m_model.setComparison(m_comparison, m_document.session().language()); });
    }
    showTexts();
    showCounts();
    updateActions();
    followOnMap();
}

bool CompareDialog::isSettled() const
{
    return !m_reading.isRunning() && !m_comparing.isRunning() && !m_taking.isRunning();
}

void CompareDialog::compareWith(const QString& path)
{
    m_path = path;
    m_other.reset();
    m_otherDataset.reset();
    m_error.reset();
    m_comparing.cancel();
    m_taking.cancel();
    m_comparison.reset();
    refill([this] { m_model.setComparison(std::make_shared<const ProjectComparison>(), {}); });
    m_status->clear();
    struct Read
    {
        Project project;
        std::shared_ptr<const Dataset> dataset;
    };
    m_reading.start<Read>(
        [path](const ProgressTask::Progress&, const std::stop_token& stop) {
            return readProject(path, stop).transform([](Project project) {
                auto dataset = std::make_shared<const Dataset>(datasetOf(project).dataset);
                return Read{std::move(project), std::move(dataset)};
            });
        },
        [this](Result<Read> read) {
            if (read) {
                m_other = std::move(read->project);
                m_otherDataset = std::move(read->dataset);
                compareAnew();
            } else {
                m_error = std::move(read.error());
            }
            showTexts();
        });
    showTexts();
    showCounts();
}

void CompareDialog::compareAnew()
{
    if (!m_other) {
        showTexts();
        return;
    }
    m_status->clear(); // it is of what was before
    m_comparing.start([this, here = m_document.project(), there = *m_other](const std::stop_token&) {
        const auto comparison = std::make_shared<const ProjectComparison>(compareProjects(here, there));
        return [this, comparison] { present(comparison); };
    });
}

void CompareDialog::present(std::shared_ptr<const ProjectComparison> comparison)
{
    m_comparison = std::move(comparison);
    refill([this] { m_model.setComparison(m_comparison, m_document.session().language()); });
    showTexts();
    showCounts();
    updateActions();
    followOnMap();
}

void CompareDialog::takeFilter()
{
    DifferenceFilter filter{{}, m_search->text().trimmed()};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked()) {
            filter.kinds.insert(differenceKinds[i]);
        }
    }
    refill([&] { m_model.setFilter(filter); });
    m_status->clear();
    updateActions();
    followOnMap();
}

template<typename Change> void CompareDialog::refill(const Change& change)
{
    std::set<LayerIndex> closed;
    std::set<DifferenceIdentity> open;
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        if (!m_list->isExpanded(parent)) {
            closed.insert(m_model.differenceAt(m_model.index(0, 0, parent))->layer);
        }
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_list->isExpanded(index)) {
                open.insert(identityOf(*m_model.differenceAt(index)));
            }
        }
    }
    const QModelIndex current = m_list->currentIndex();
    const RowDifference* before = m_model.differenceAt(current);
    const std::optional<DifferenceIdentity> chosen = before ? std::optional(identityOf(*before)) : std::nullopt;
    const bool isField = before && current.parent().parent().isValid();
    const int place = isField ? current.parent().row() : current.row();

    m_isRefilling = true;
    change();
    m_list->expandToDepth(0);
    for (int group = 0; group < m_model.rowCount(); ++group) {
        m_list->setFirstColumnSpanned(group, {}, true);
    }
    for (const LayerIndex layer : closed) {
        m_list->collapse(m_model.indexOf(layer));
    }
    for (const DifferenceIdentity& identity : open) {
        m_list->expand(m_model.indexOf(identity));
    }
    if (chosen) {
        QModelIndex now = m_model.indexOf(*chosen);
        if (const QModelIndex layer = m_model.indexOf(chosen->layer); !now.isValid() && layer.isValid()) {
            now = m_model.index(std::min(place, m_model.rowCount(layer) - 1), 0, layer); // what came in its place
        }
        m_list->setCurrentIndex(now);
    }
    m_isRefilling = false;
}

void CompareDialog::showTexts()
{
    const Project& here = m_document.project();
    if (m_reading.isRunning()) {
        m_summary->setText(tr("Reading the other dataset…"));
    } else if (m_error) {
        m_summary->setText(tr("Nothing to compare with"));
    } else if (!m_comparison) {
        m_summary->setText(tr("Comparing…"));
    } else {
        m_summary->setText(summaryText(*m_comparison));
    }
    const QString name = m_document.isModified() ? tr("%1, as edited").arg(here.name()) : here.name();
    m_which->setText(tr("Here: %1. There: %2. Added is what stands there only; gone is what stands here only.")
                         .arg(name, QDir::toNativeSeparators(m_path)));
    QStringList problems;
    if (m_error) {
        problems.append(m_error->toString());
    } else if (m_comparison) {
        std::ranges::transform(m_comparison->unreadable, std::back_inserter(problems), unreadableText);
    }
    showText(*m_problem, problems.join(u'\n'));
}

void CompareDialog::showCounts()
{
    const QString texts[]{tr("&Added (%1)"), tr("&Gone (%1)"), tr("&Moved (%1)"), tr("&Changed (%1)")};
    const DifferenceCounts counts = m_comparison ? m_comparison->counts() : DifferenceCounts();
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setText(texts[i].arg(QLocale().toString(countOf(counts, differenceKinds[i]))));
    }
}

void CompareDialog::updateActions()
{
    const bool isFree = m_other && !m_taking.isRunning();
    const int checked = m_model.checkedCount();
    m_takeThis->setEnabled(isFree && m_model.differenceAt(m_list->currentIndex()));
    m_thisButton->setEnabled(m_takeThis->isEnabled());
    m_checkedButton->setText(tr("Ta&ke over checked (%1)").arg(QLocale().toString(checked)));
    m_checkedButton->setEnabled(isFree && checked > 0);
    m_mapButton->setEnabled(m_model.shownCount() > 0);
}

void CompareDialog::choose(const QModelIndex& index)
{
    updateActions();
    const RowDifference* difference = m_model.differenceAt(index);
    if (m_isRefilling || !difference) {
        return;
    }
    MapSession& session = m_document.session();
    const QString id = difference->key.value(0);
    if (difference->layer == LayerIndex::Actors && session.dataset().actor(id)) {
        session.goTo({Selection::Kind::Actor, id});
    } else if (difference->layer == LayerIndex::Campuses && session.dataset().campus(id)) {
        session.goTo({Selection::Kind::Campus, id});
    }
}

void CompareDialog::takeThis()
{
    if (const RowDifference* difference = m_model.differenceAt(m_list->currentIndex())) {
        take(std::make_shared<const std::vector<RowDifference>>(1, *difference));
    }
}

void CompareDialog::takeChecked()
{
    take(std::make_shared<const std::vector<RowDifference>>(m_model.checked()));
}

void CompareDialog::take(const Differences& differences)
{
    if (!m_other || differences->empty()) {
        return;
    }
    m_status->setText(tr("Taking over…"));
    m_taking.start<ProjectEdits>(
        [project = m_document.project(), other = *m_other,
         differences](const ProgressTask::Progress&, const std::stop_token& stop) -> Result<ProjectEdits> {
            ProjectEdits edits = takeOver(project, other, *differences);
            if (stop.stop_requested()) { // another dataset is compared by now
                return std::unexpected(Error{Error::Code::Cancelled, {}, {}, {}});
            }
            return edits;
        },
        [this, differences, revision = m_document.revision()](Result<ProjectEdits> edits) {
            if (!edits) {
                m_status->clear();
                return;
            }
            if (m_document.revision() != revision) {
                take(differences); // somebody edited meanwhile
                return;
            }
            const auto total = static_cast<int>(differences->size());
            DocumentStep step{std::move(*edits), total == 1 ? tr("take over a difference")
                                                            : tr("take over %n difference(s)", nullptr, total)};
            if (total == 1) {
                const RowDifference& difference = differences->front();
                step.before = targetOf(difference, difference.kind != Kind::Added);
                step.after = targetOf(difference, difference.kind != Kind::Removed);
            }
            m_status->setText(
                m_document.take(std::move(step))
                    ? tr("%n difference(s) taken over; Undo in the main window takes that back", nullptr, total)
                    : tr("It is here already"));
        });
}

Highlight CompareDialog::marks() const
{
    return differenceMarks(m_model.shown(), m_document.session().dataset(), m_otherDataset,
                           m_other ? m_other->name() : QString());
}

void CompareDialog::showOnMap()
{
    Highlight highlight = marks();
    if (highlight.colours.isEmpty()) {
        m_status->setText(tr("None of these is on the map"));
        return;
    }
    MapSession& session = m_document.session();
    m_marks = std::move(highlight);
    session.setHighlight(m_marks);
    QStringList places = m_marks->colours.keys();
    for (const QString& id : m_marks->linkIds) {
        const Link* here = session.dataset().link(id);
        const Link* link = here || !m_otherDataset ? here : m_otherDataset->link(id);
        if (link) {
            places += {link->fromId, link->toId};
        }
    }
    session.showTogether(places);
    m_status->setText(tr("On the map: %n marked", nullptr, static_cast<int>(m_marks->colours.size())));
}

void CompareDialog::followOnMap()
{
    if (!m_marks) {
        return;
    }
    Highlight highlight = marks();
    const bool isAny = !highlight.colours.isEmpty();
    m_marks = isAny ? std::optional(std::move(highlight)) : std::nullopt;
    m_document.session().setHighlight(m_marks);
}

void CompareDialog::onHighlightChanged()
{
    if (std::exchange(m_isDatasetNew, false)) {
        followOnMap(); // the session drops them with each edit
    } else if (m_document.session().highlight() != m_marks) {
        m_marks.reset(); // something else is on the map by now, or nothing
    }
}

} // namespace ketenkaart
