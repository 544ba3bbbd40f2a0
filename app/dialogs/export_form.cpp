#include "app/dialogs/export_form.h"

#include "app/dialogs/last_export.h"
#include "app/session/export_extent.h"
#include "app/session/export_texts.h"
#include "core/project/dataset_folder.h"
#include "core/report/analysis_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

const QString ownPixels = QStringLiteral("px");
const QString ownMillimetres = QStringLiteral("mm");
const QString houseStyleKey = QStringLiteral("export/houseStyle");
constexpr double standardMargin = -1.0; // of the margin field: shown as a word

QFormLayout* formIn(QWidget* tab)
{
    auto* form = new QFormLayout(tab);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(10, 10, 10, 10);
    return form;
}

} // namespace

ExportForm::ExportForm(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent)
    : QTabWidget(parent)
    , m_request(std::move(request))
    , m_visibleExtent(visibleExtent)
{
    setDocumentMode(true);
    addTab(createContentTab(), tr("Content"));
    addTab(createPageTab(), tr("Page"));
    addTab(createFileTab(), tr("File"));
    recall();
    connectFields();
    updateState();
}

QCheckBox* ExportForm::createCheck(const QString& text, const char* name, bool checked, bool remembered)
{
    auto* check = new QCheckBox(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(checked);
    if (remembered) {
        m_rememberedChecks.append(check);
    }
    return check;
}

QWidget* ExportForm::createContentTab()
{
    auto* tab = new QWidget(this);
    QFormLayout* form = formIn(tab);
    m_suggestedTitle = suggestedTitle(m_request);
    m_title = new QLineEdit(m_suggestedTitle, this);
    m_title->setObjectName(QStringLiteral("titleField"));
    m_title->setMinimumWidth(280);
    m_subtitle = new QLineEdit(this);
    m_subtitle->setObjectName(QStringLiteral("subtitleField"));
    m_layout = new QComboBox(this);
    m_layout->setObjectName(QStringLiteral("layoutField"));
    m_layout->addItem(tr("Map"), idOf(PageLayout::Map));
    if (!m_request.filter.chainIds.isEmpty()) {
        m_layout->addItem(tr("Map with diagram of the chain"), idOf(PageLayout::MapAndDiagram));
    }
    m_layout->addItem(tr("Map with table of actors"), idOf(PageLayout::MapAndTable));
    if (!m_request.filter.chainIds.isEmpty()) {
        m_layout->addItem(tr("Diagram of the chain alone"), idOf(PageLayout::Diagram));
    }
    m_layout->addItem(tr("Links between the provinces"), idOf(PageLayout::Flows));
    m_layout->addItem(m_request.filter.chainIds.isEmpty() ? tr("White spots of the themes")
                                                          : tr("White spots of the chain"),
                      idOf(PageLayout::WhiteSpots));
    m_style = new QComboBox(this);
    m_style->setObjectName(QStringLiteral("styleField"));
    for (const StyleName name : allStyleNames) {
        m_style->addItem(displayName(name), idOf(name));
        if (m_request.style == MapStyle::of(name)) {
            m_style->setCurrentIndex(m_style->count() - 1);
        }
    }
    m_house = new QPushButton(this);
    m_house->setObjectName(QStringLiteral("houseStyleButton"));
    auto* houseMenu = new QMenu(m_house);
    houseMenu->addAction(tr("Choose a file…"), this, &ExportForm::chooseHouseStyle);
    houseMenu->addAction(tr("No house-style"), this, &ExportForm::clearHouseStyle);
    m_house->setMenu(houseMenu);

    m_legend = createCheck(tr("Legend"), "legendField", true);
    m_inset = createCheck(tr("Inset of the Netherlands"), "insetField", true);
    m_figures = createCheck(tr("Key figures"), "figuresField", false);
    m_sources = createCheck(tr("Numbered chapters of the source"), "sourcesField", false);
    m_date = createCheck(tr("Date of today"), "dateField", false);

    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("S&ubtitle"), m_subtitle);
    form->addRow(tr("&Layout"), m_layout);
    form->addRow(tr("St&yle"), m_style);
    form->addRow(tr("&House-style"), m_house);
    for (QCheckBox* check : {m_legend, m_inset, m_figures, m_sources, m_date}) {
        form->addRow(check);
    }
    return tab;
}

QWidget* ExportForm::createPageTab()
{
    auto* tab = new QWidget(this);
    QFormLayout* form = formIn(tab);
    m_extent = new QComboBox(this);
    m_extent->setObjectName(QStringLiteral("extentField"));
    const auto addExtent = [this](const QString& name, const std::optional<GeoBox>& extent) {
        if (extent) {
            m_extent->addItem(name, QVariant::fromValue(*extent));
        }
    };
    const StudyArea& area = m_request.dataset.area();
    addExtent(capitalised(homeRegionsText(area)), area.extent);
    addExtent(tr("As in the window"), m_visibleExtent);
    addExtent(tr("What is filtered"), extentOfFiltered(m_request.dataset, m_request.filter));
    for (const HomeRegion& home : area.homeRegions) {
        if (m_request.baseMap) {
            addExtent(home.name, extentOfProvinces({home.name}, area, *m_request.baseMap));
        }
    }
    // A map of some provinces is about those, here as on the command line.
    if (const QStringList& provinces = m_request.filter.provinces; !provinces.isEmpty() && m_request.baseMap) {
        const QString name = QLocale().createSeparatedList(provinces);
        if (m_extent->findText(name) < 0) {
            addExtent(name, suggestedExtent(m_request));
        }
        m_extent->setCurrentText(name);
    }
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("sizeField"));
    m_size->addItem(tr("A4"), QStringLiteral("a4"));
    m_size->addItem(tr("A3"), QStringLiteral("a3"));
    m_size->addItem(tr("Half an A4"), QStringLiteral("half"));
    m_size->addItem(tr("16:9 (slide)"), QStringLiteral("16x9"));
    m_size->addItem(tr("Own size in pixels"), ownPixels);
    m_size->addItem(tr("Own size in millimetres"), ownMillimetres);
    m_orientation = new QComboBox(this);
    m_orientation->setObjectName(QStringLiteral("orientationField"));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(PageFormat::Orientation::Landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(PageFormat::Orientation::Portrait));

    m_width = new QDoubleSpinBox(this);
    m_height = new QDoubleSpinBox(this);
    m_width->setObjectName(QStringLiteral("widthField"));
    m_height->setObjectName(QStringLiteral("heightField"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(10, PageFormat::largestSide);
        side->setDecimals(0);
    }
    m_width->setValue(1920);
    m_height->setValue(1080);
    m_ownSize = new QWidget(this);
    auto* ownLayout = new QHBoxLayout(m_ownSize);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->addWidget(m_width, 1);
    ownLayout->addWidget(new QLabel(QStringLiteral("×"), this));
    ownLayout->addWidget(m_height, 1);

    m_dpi = new QSpinBox(this);
    m_dpi->setObjectName(QStringLiteral("dpiField"));
    m_dpi->setRange(PageFormat::smallestDpi, PageFormat::largestDpi);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    m_margin = new QDoubleSpinBox(this);
    m_margin->setObjectName(QStringLiteral("marginField"));
    m_margin->setRange(standardMargin, 60.0);
    m_margin->setDecimals(0);
    m_margin->setValue(standardMargin);
    m_margin->setSuffix(tr(" mm"));
    m_margin->setSpecialValueText(tr("Standard"));
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);

    form->addRow(tr("Part of the &map"), m_extent);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("Own size: &width and height"), m_ownSize);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("M&argin"), m_margin);
    form->addRow(m_summary);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        // Pixels and millimetres differ by a factor of ten: the other unit's numbers would be absurd.
        const QString unit = m_size->currentData().toString();
        if (unit == ownPixels) {
            m_width->setValue(1920);
            m_height->setValue(1080);
        } else if (unit == ownMillimetres) {
            m_width->setValue(160);
            m_height->setValue(120);
        }
    });
    return tab;
}

QWidget* ExportForm::createFileTab()
{
    auto* tab = new QWidget(this);
    QFormLayout* form = formIn(tab);
    m_author = new QLineEdit(this);
    m_author->setObjectName(QStringLiteral("authorField"));
    m_transparent = createCheck(tr("Transparent ground"), "transparentField", false, false);
    m_altText =
        createCheck(tr("Description beside it, for those who cannot see the map (.txt)"), "altTextField", false);
    m_tables = createCheck(tr("Tables of actors and links beside it (.csv)"), "csvField", false);
    m_worldFile = createCheck(tr("Place on earth beside a PNG, for GIS (.pgw)"), "worldFileField", false);
    form->addRow(tr("A&uthor, in a PDF"), m_author);
    for (QCheckBox* check : {m_transparent, m_altText, m_tables, m_worldFile}) {
        form->addRow(check);
    }
    auto* note = new QLabel(tr("The format is that of the name that you give: %1.").arg(allFormatNames()), this);
    note->setWordWrap(true);
    form->addRow(note);
    return tab;
}

PageLayout ExportForm::layoutChoice() const
{
    return pageLayoutFromId(m_layout->currentData().toString()).value_or(PageLayout::Map);
}

void ExportForm::preset(PageLayout layout)
{
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(idOf(layout))));
    // Such a page is a statement of a day; a map need not say so the next time.
    m_rememberedChecks.removeOne(m_date);
    m_date->setChecked(true);
}

/// A title that the user has not touched goes with the layout.
void ExportForm::followLayout()
{
    const QString suggested = suggestedTitle(m_request, layoutChoice());
    if (m_title->text() == m_suggestedTitle) {
        m_title->setText(suggested);
    }
    m_suggestedTitle = suggested;
}

void ExportForm::connectFields()
{
    connect(m_layout, &QComboBox::currentIndexChanged, this, &ExportForm::followLayout);
    const auto follow = [this] {
        updateState();
        Q_EMIT changed();
    };
    for (QLineEdit* line : {m_title, m_subtitle, m_author}) {
        connect(line, &QLineEdit::textChanged, this, follow);
    }
    for (QCheckBox* check : findChildren<QCheckBox*>()) {
        connect(check, &QCheckBox::toggled, this, follow);
    }
    for (QComboBox* box : findChildren<QComboBox*>()) {
        connect(box, &QComboBox::currentIndexChanged, this, follow);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, follow);
    for (QDoubleSpinBox* field : {m_width, m_height, m_margin}) {
        connect(field, &QDoubleSpinBox::valueChanged, this, follow);
    }
}

void ExportForm::recall()
{
    const QSettings settings;
    m_author->setText(lastExportAuthor());
    for (QCheckBox* check : std::as_const(m_rememberedChecks)) {
        check->setChecked(settings.value(QStringLiteral("export/") + check->objectName(), check->isChecked()).toBool());
    }
    const QString own = houseStyleOf(m_request.dataset);
    const QString path = own.isEmpty() ? settings.value(houseStyleKey).toString() : own;
    // One that has gone since then is forgotten, not complained about.
    if (path.isEmpty() || !setHouseStyle(path)) {
        clearHouseStyle();
    }
}

void ExportForm::clearHouseStyle()
{
    m_houseStyle = {};
    m_houseStylePath.clear();
    m_house->setText(tr("None"));
    Q_EMIT changed();
}

void ExportForm::remember() const
{
    QSettings settings;
    rememberExportAuthor(m_author->text());
    if (m_houseStylePath != houseStyleOf(m_request.dataset)) { // which is nobody else's
        settings.setValue(houseStyleKey, m_houseStylePath);
    }
    for (const QCheckBox* check : m_rememberedChecks) {
        settings.setValue(QStringLiteral("export/") + check->objectName(), check->isChecked());
    }
}

Result<void> ExportForm::setHouseStyle(const QString& path)
{
    Result<HouseStyle> read = readHouseStyle(path, m_request.dataset);
    if (!read) {
        return std::unexpected(read.error());
    }
    m_houseStyle = std::move(*read);
    m_houseStylePath = path;
    m_house->setText(m_houseStyle.name.isEmpty() ? QFileInfo(path).fileName() : m_houseStyle.name);
    return {};
}

void ExportForm::chooseHouseStyle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a house-style"), m_houseStylePath,
                                                      tr("House-styles (*.ini *.conf);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto taken = setHouseStyle(path); !taken) {
        Q_EMIT problem(taken.error().toString());
        return;
    }
    Q_EMIT changed();
}

void ExportForm::setFlows(const FlowChoice& flows)
{
    m_flows = flows;
    m_title->setText(suggestedTitle(m_request, PageLayout::Flows));
    QStringList parts;
    if (flows.filter.chainId && flows.filter.chainId->isEmpty()) {
        parts += tr("Links in no chain");
    }
    if (flows.filter.kind) {
        parts += m_request.dataset.vocabulary().name(*flows.filter.kind);
    }
    m_subtitle->setText(parts.join(QStringLiteral(", ")));
    m_layout->setCurrentIndex(m_layout->findData(idOf(PageLayout::Flows)));
}

StyleName ExportForm::styleName() const
{
    return styleNameFromId(m_style->currentData().toString()).value_or(StyleName::Standard);
}

QString ExportForm::title() const
{
    return m_title->text().trimmed();
}

Result<ExportJob> ExportForm::job() const
{
    QString size = m_size->currentData().toString();
    auto orientation = static_cast<PageFormat::Orientation>(m_orientation->currentData().toInt());
    if (size == ownPixels || size == ownMillimetres) {
        size = QStringLiteral("%1x%2%3").arg(m_width->value(), 0, 'f', 0).arg(m_height->value(), 0, 'f', 0).arg(size);
        orientation = PageFormat::Orientation::AsNamed;
    }
    const auto format = PageFormat::parse(size, m_dpi->value(), orientation);
    if (!format) {
        return std::unexpected(format.error());
    }
    ExportJob job;
    job.request = m_request;
    job.request.style = m_houseStyle.appliedTo(styleName(), m_request.dataset);
    job.extent = m_extent->currentData().value<GeoBox>();
    job.format = *format;
    PageContent& content = job.content;
    content.title = title();
    content.subtitle = m_subtitle->text().trimmed();
    content.source = sourceLine(m_request.dataset);
    content.date = m_date->isChecked() ? longDate(QDate::currentDate(), m_request.language) : QString();
    content.layout = layoutChoice();
    content.flows = m_flows;
    content.legend = m_legend->isChecked();
    content.inset = m_inset->isChecked();
    content.figures = m_figures->isChecked();
    content.sources = m_sources->isChecked();
    content.transparent = m_transparent->isChecked();
    content.logo = m_houseStyle.logo;
    content.typeScale = format->typeScale();
    if (m_margin->value() >= 0.0) {
        content.margin = format->marginShare(std::min(m_margin->value(), format->widestMargin()));
    }
    job.author = m_author->text().trimmed();
    job.descriptionBeside = m_altText->isChecked();
    job.tableBeside = m_tables->isChecked();
    job.worldFile = m_worldFile->isChecked();
    return job;
}

void ExportForm::updateState()
{
    const QString size = m_size->currentData().toString();
    const bool own = size == ownPixels || size == ownMillimetres;
    m_ownSize->setEnabled(own);
    m_orientation->setEnabled(!own);
    const auto chosen = job();
    if (!chosen) {
        m_summary->clear();
        return;
    }
    const QLocale locale;
    m_summary->setText(tr("%1 × %2 pixels, %3 × %4 mm")
                           .arg(chosen->format.pixels.width())
                           .arg(chosen->format.pixels.height())
                           .arg(locale.toString(chosen->format.millimetres().width(), 'f', 0),
                                locale.toString(chosen->format.millimetres().height(), 'f', 0)));
}

} // namespace ketenkaart
