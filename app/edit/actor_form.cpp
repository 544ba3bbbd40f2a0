#include "app/edit/actor_form.h"

#include "app/document/project_document.h"
#include "app/edit/evidence_box.h"
#include "app/edit/link_editor.h"
#include "app/panels/chip_list.h"
#include "app/panels/form_keys.h"
#include "app/panels/growing_edit.h"
#include "app/panels/link_button.h"
#include "app/panels/narrow_box.h"
#include "app/panels/panel_text.h"
#include "core/model/web_address.h"
#include "core/project/cell_text.h"
#include "core/scene/map_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

ActorForm::ActorForm(ProjectDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
    , m_heading(makeLabel(TextRole::Title, this))
    , m_kindLabel(makeLabel(TextRole::Heading, this))
    , m_kind(new QComboBox(this))
    , m_themesLabel(makeLabel(TextRole::Heading, this))
    , m_themes(new ChipList(this))
    , m_campusLabel(makeLabel(TextRole::Heading, this))
    , m_campus(new QComboBox(this))
    , m_regionLabel(makeLabel(TextRole::Heading, this))
    , m_region(new QComboBox(this))
    , m_placeLabel(makeLabel(TextRole::Heading, this))
    , m_place(new QComboBox(this))
    , m_pointAt(new LinkButton(QString(), this))
    , m_approximate(new QCheckBox(this))
    , m_evidenceLabel(makeLabel(TextRole::Heading, this))
    , m_evidence(new EvidenceBox(this))
    , m_linksLabel(makeLabel(TextRole::Heading, this))
    , m_links(new LinkEditor(document, this))
    , m_remove(new LinkButton(QString(), this))
    , m_close(new LinkButton(QString(), this))
{
    setObjectName(u"actorForm"_s);
    addTexts();
    addPlaceTexts();
    buildChoices();
    buildLayout();
    const MapSession& session = document.session();
    connect(&session, &MapSession::datasetChanged, this, [this] {
        fillChoices();
        refresh();
    });
    connect(&session, &MapSession::languageChanged, this, &ActorForm::retranslate);
    connect(m_pointAt, &LinkButton::clicked, this, &ActorForm::placeAsked);
    connect(m_remove, &LinkButton::clicked, this, [this] { Q_EMIT removeAsked(m_actorId); });
    connect(m_links, &LinkEditor::drawAsked, this, &ActorForm::drawLinkAsked);
    connect(m_close, &LinkButton::clicked, this, &ActorForm::closeAsked);
    retranslate();
}

void ActorForm::addText(const QString& name, int fewestLines, std::function<QString(const Actor&)> text,
                        std::function<QString(Actor&, const QString&)> take)
{
    auto* edit = new GrowingEdit(GrowingEdit::Text::OneParagraph, fewestLines, this);
    edit->setObjectName(u"actor-"_s + name);
    edit->installEventFilter(this);
    auto* fault = makeLabel(TextRole::Muted, this);
    fault->setObjectName(u"fault-"_s + name);
    fault->hide();
    m_texts.push_back({name, makeLabel(TextRole::Heading, this), edit, fault, std::move(text), std::move(take)});
    connect(edit, &GrowingEdit::edited, this, [this, place = m_texts.size() - 1] { onTyped(m_texts[place]); });
}

void ActorForm::addTexts()
{
    const auto plain = [this](const QString& name, QString Actor::* field, int lines = 1) {
        addText(
            name, lines, [field](const Actor& actor) { return actor.*field; },
            [field](Actor& actor, const QString& text) {
                actor.*field = text;
                return QString();
            });
    };
    addText(
        u"name"_s, 1, [](const Actor& actor) { return actor.name; },
        [](Actor& actor, const QString& text) {
            if (text.isEmpty()) {
                return tr("A name is needed");
            }
            actor.name = text;
            return QString();
        });
    plain(u"organisation"_s, &Actor::organisation);
    addText(
        u"aliases"_s, 1, [](const Actor& actor) { return actor.aliases.join(u"; "_s); },
        [](Actor& actor, const QString& text) {
            actor.aliases = listParts(text);
            return QString();
        });
    addText(
        u"summary_nl"_s, 2, [](const Actor& actor) { return actor.summary.dutch; },
        [](Actor& actor, const QString& text) {
            actor.summary.dutch = text;
            return QString();
        });
    addText(
        u"summary_en"_s, 2, [](const Actor& actor) { return actor.summary.english; },
        [](Actor& actor, const QString& text) {
            actor.summary.english = text;
            return QString();
        });
    addText(
        u"website"_s, 1, [](const Actor& actor) { return actor.website; },
        [](Actor& actor, const QString& text) {
            if (!text.isEmpty() && !webAddress(text).isValid()) {
                return tr("This is no web address; it begins with https://");
            }
            actor.website = text;
            return QString();
        });
    addText(
        u"source"_s, 1, [](const Actor& actor) { return actor.provenance.source; },
        [](Actor& actor, const QString& text) {
            actor.provenance.source = text;
            return QString();
        });
    plain(u"municipality"_s, &Actor::municipality);
    plain(u"province"_s, &Actor::province);
    addText(
        u"country"_s, 1, [](const Actor& actor) { return actor.country; },
        [](Actor& actor, const QString& text) {
            const QString code = text.toUpper();
            if (!code.isEmpty() && (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)) {
                return tr("Two letters, such as NL or BE");
            }
            actor.country = code;
            return QString();
        });
}

void ActorForm::addPlaceTexts()
{
    const auto degrees = [this](const QString& name, double GeoPoint::* side, double limit) {
        addText(
            name, 1,
            [side](const Actor& actor) {
                return actor.position ? QString::number(*actor.position.*side, 'g', 9) : QString();
            },
            [this, side, limit](Actor& actor, const QString& text) {
                return m_placeOf.setDegrees(actor, side, text, limit);
            });
    };
    degrees(u"lon"_s, &GeoPoint::longitude, 180.0);
    degrees(u"lat"_s, &GeoPoint::latitude, 90.0);
    for (const bool isX : {true, false}) {
        addText(
            isX ? u"grid-x"_s : u"grid-y"_s, 1,
            [this, isX](const Actor& actor) { return m_placeOf.gridText(actor, isX); },
            [this, isX](Actor& actor, const QString& text) { return m_placeOf.setGrid(actor, isX, text); });
    }
}

void ActorForm::buildChoices()
{
    m_kind->setObjectName(u"actorKind"_s);
    m_themes->setObjectName(u"actorThemes"_s);
    m_campus->setObjectName(u"actorCampus"_s);
    m_region->setObjectName(u"actorRegion"_s);
    m_place->setObjectName(u"actorPlace"_s);
    m_pointAt->setObjectName(u"actorPointAt"_s);
    m_approximate->setObjectName(u"actorApproximate"_s);
    m_evidence->setObjectName(u"actorEvidence"_s);
    m_remove->setObjectName(u"actorRemove"_s);
    m_close->setObjectName(u"actorClose"_s);
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_kind, m_campus, m_region, m_place, m_evidence}) {
        keepNarrow(*box);
        box->installEventFilter(this);
    }
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        change([&](Actor& actor) { actor.kind = m_document.words().actorKinds()[static_cast<size_t>(index)]; });
    });
    connect(m_themes, &ChipList::checkedChanged, this, [this] {
        change([this](Actor& actor) {
            // The first stays the main one, as long as it is chosen.
            std::vector<Theme> chosen;
            for (const QVariant& id : m_themes->checkedValues()) {
                if (const auto theme = m_document.words().theme(id.toString())) {
                    chosen.push_back(*theme);
                }
            }
            std::vector<Theme> ordered;
            for (const Theme theme : actor.themes) {
                if (std::ranges::contains(chosen, theme)) {
                    ordered.push_back(theme);
                }
            }
            for (const Theme theme : chosen) {
                if (!std::ranges::contains(ordered, theme)) {
                    ordered.push_back(theme);
                }
            }
            actor.themes = ordered;
        });
    });
    connect(m_campus, &QComboBox::activated, this, [this](int index) {
        change([&](Actor& actor) { actor.campusId = m_campus->itemData(index).toString(); });
    });
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        change([&](Actor& actor) { actor.regionId = m_region->itemData(index).toString(); });
    });
    connect(m_place, &QComboBox::activated, this, [this](int index) { chooseTown(m_place->itemText(index)); });
    connect(m_place->lineEdit(), &QLineEdit::returnPressed, this, [this] { chooseTown(m_place->currentText()); });
    connect(m_approximate, &QCheckBox::clicked, this,
            [this](bool on) { change([on](Actor& actor) { actor.approximate = on; }); });
    connect(m_evidence, &QComboBox::activated, this, [this] {
        change([evidence = m_evidence->evidence()](Actor& actor) { actor.provenance.evidence = evidence; });
    });
}

void ActorForm::addRow(QLabel* label, QWidget* widget)
{
    label->setBuddy(widget);
    m_layout->addWidget(label);
    m_layout->addWidget(widget);
}

void ActorForm::buildLayout()
{
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(3);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    m_layout->addLayout(top);
    const auto addField = [this](const QString& name) {
        const auto field = std::ranges::find(m_texts, name, &TextField::name);
        addRow(field->label, field->edit);
        m_layout->addWidget(field->fault);
        m_layout->addSpacing(6);
    };
    addField(u"name"_s);
    addRow(m_kindLabel, m_kind);
    m_layout->addSpacing(6);
    addRow(m_themesLabel, m_themes);
    m_layout->addSpacing(6);
    for (const QString& name : {u"summary_nl"_s, u"summary_en"_s, u"organisation"_s, u"aliases"_s, u"website"_s}) {
        addField(name);
    }
    addRow(m_placeLabel, m_place);
    m_layout->addWidget(m_pointAt, 0, Qt::AlignLeft);
    m_layout->addWidget(m_approximate);
    m_layout->addSpacing(6);
    for (const QString& name :
         {u"lon"_s, u"lat"_s, u"grid-x"_s, u"grid-y"_s, u"municipality"_s, u"province"_s, u"country"_s}) {
        addField(name);
    }
    addRow(m_campusLabel, m_campus);
    m_layout->addSpacing(6);
    addRow(m_regionLabel, m_region);
    m_layout->addSpacing(6);
    addField(u"source"_s);
    addRow(m_evidenceLabel, m_evidence);
    m_layout->addSpacing(10);
    addRow(m_linksLabel, m_links);
    m_layout->addSpacing(10);
    m_layout->addWidget(m_remove, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
}

void ActorForm::retranslate()
{
    m_heading->setText(tr("Edit actor"));
    m_close->setLabel(tr("Done"));
    m_kindLabel->setText(tr("Kind"));
    m_themesLabel->setText(tr("Themes"));
    m_campusLabel->setText(tr("Campus"));
    m_regionLabel->setText(tr("Region"));
    m_placeLabel->setText(tr("Look for a town"));
    m_pointAt->setLabel(tr("Point at the place on the map"));
    m_pointAt->setToolTip(tr("Or drag its symbol: as long as this form is open it can be moved"));
    m_approximate->setText(tr("Only the town is known"));
    m_evidenceLabel->setText(tr("How sure"));
    m_linksLabel->setText(tr("Links"));
    m_remove->setLabel(tr("Remove this actor…"));
    const auto& grid = m_document.session().baseDataset().area().grid;
    const QString gridName = grid ? grid->name : QString();
    const QList<std::pair<QString, QString>> names{{u"name"_s, tr("Name")},
                                                   {u"organisation"_s, tr("Organisation, when it has several sites")},
                                                   {u"aliases"_s, tr("Other names, separated by semicolons")},
                                                   {u"summary_nl"_s, tr("What it does, in Dutch")},
                                                   {u"summary_en"_s, tr("What it does, in English")},
                                                   {u"website"_s, tr("Website")},
                                                   {u"source"_s, tr("Source")},
                                                   {u"municipality"_s, tr("Municipality")},
                                                   {u"province"_s, tr("Province or region")},
                                                   {u"country"_s, tr("Country, two letters")},
                                                   {u"lon"_s, tr("Degrees east")},
                                                   {u"lat"_s, tr("Degrees north")},
                                                   {u"grid-x"_s, tr("%1, x in metres").arg(gridName)},
                                                   {u"grid-y"_s, tr("%1, y in metres").arg(gridName)}};
    for (const auto& [name, text] : names) {
        const auto field = std::ranges::find(m_texts, name, &TextField::name);
        field->label->setText(text);
        field->edit->setAccessibleName(text);
    }
    for (const auto& [box, label] : {std::pair<QWidget*, QLabel*>{m_kind, m_kindLabel},
                                     {m_themes, m_themesLabel},
                                     {m_campus, m_campusLabel},
                                     {m_region, m_regionLabel},
                                     {m_place, m_placeLabel},
                                     {m_evidence, m_evidenceLabel}}) {
        box->setAccessibleName(label->text());
    }
    fillChoices();
    refresh();
}

void ActorForm::fillChoices()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const Dataset& dataset = m_document.session().baseDataset();
    const Vocabulary& words = dataset.vocabulary();
    const Language language = m_document.session().language();
    m_placeOf.setArea(dataset.area());
    m_kind->clear();
    for (const ActorKind kind : words.actorKinds()) {
        m_kind->addItem(words.name(kind));
    }
    m_themes->clear();
    const MapStyle style = MapStyle::standard();
    for (const Theme theme : words.themes()) {
        m_themes->addChip(words.name(theme), 0, style.themeColour(theme), words.id(theme));
    }
    m_campus->clear();
    m_campus->addItem(tr("(none)"), QString());
    for (const Campus& campus : dataset.campuses()) {
        m_campus->addItem(campus.name, campus.id);
    }
    m_region->clear();
    m_region->addItem(tr("(none)"), QString());
    for (const Region& region : dataset.regions()) {
        m_region->addItem(region.name.in(language), region.id);
    }
    m_evidence->retranslate();
}

void ActorForm::setBaseMap(std::shared_ptr<const BaseMap> baseMap)
{
    m_placeOf.setBaseMap(std::move(baseMap));
    m_place->clear();
    m_place->addItems(m_placeOf.townNames());
    m_place->setCurrentIndex(-1);
    m_place->clearEditText();
}

void ActorForm::chooseTown(const QString& name)
{
    change([&](Actor& actor) { m_placeOf.setTown(actor, name); });
}

void ActorForm::setActorId(const QString& id)
{
    if (m_actorId != id) {
        ++m_typing;
        m_actorId = id;
        for (const TextField& field : m_texts) {
            field.fault->hide(); // of the one before
        }
        m_place->clearEditText(); // what was looked for
        refresh();
    }
}

void ActorForm::editName()
{
    GrowingEdit* name = m_texts.front().edit;
    goToField(*name);
    name->selectAll();
}

void ActorForm::setPlace(const GeoPoint& place)
{
    change([&](Actor& actor) { m_placeOf.setPoint(actor, place); });
}

const Actor* ActorForm::actor() const
{
    return m_document.session().baseDataset().actor(m_actorId);
}

void ActorForm::refreshTexts(const Actor& actor)
{
    for (const TextField& field : m_texts) {
        if (!field.fault->isHidden()) {
            continue; // what was typed and cannot be kept stays until it is mended
        }
        const QString text = field.text(actor);
        // What is being typed may be written in another way: 5,1 for 5.1.
        Actor typed = actor;
        if (!field.edit->hasFocus() || !field.take(typed, field.edit->text()).isEmpty() || field.text(typed) != text) {
            field.edit->showText(text);
        }
    }
}

void ActorForm::refresh()
{
    const Actor* shown = actor();
    setEnabled(shown);
    if (!shown) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_links->setActorId(m_actorId);
    refreshTexts(*shown);
    m_kind->setCurrentIndex(shown->kind.index);
    QVariantList themes;
    for (const Theme theme : shown->themes) {
        themes.append(m_document.words().id(theme));
    }
    m_themes->setCheckedValues(themes);
    m_campus->setCurrentIndex(std::max(0, m_campus->findData(shown->campusId)));
    m_region->setCurrentIndex(std::max(0, m_region->findData(shown->regionId)));
    m_approximate->setChecked(shown->approximate);
    m_evidence->setEvidence(shown->provenance.evidence);
    for (const TextField& field : m_texts) {
        const bool isShown = !field.name.startsWith(u"grid-"_s) || m_placeOf.hasGrid();
        field.label->setVisible(isShown);
        field.edit->setVisible(isShown);
    }
}

void ActorForm::onTyped(const TextField& field)
{
    const Actor* before = actor();
    if (m_quiet || !before) {
        return;
    }
    Actor changed = *before;
    const QString fault = field.take(changed, field.edit->text());
    showText(*field.fault, fault);
    if (fault.isEmpty()) {
        change([&](Actor& actor) { actor = changed; }, field.name);
    }
}

void ActorForm::change(const std::function<void(Actor&)>& edit, const QString& field)
{
    const Actor* before = actor();
    if (m_quiet || !before) {
        return;
    }
    Actor changed = *before;
    edit(changed);
    m_document.put(changed, tr("change an actor"),
                   field.isEmpty() ? QString() : u"actor %1 %2 %3"_s.arg(QString::number(m_typing), m_actorId, field));
}

void ActorForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate();
    orderTabsByPlace(*this);
}

void ActorForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool ActorForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        ++m_typing;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ketenkaart
