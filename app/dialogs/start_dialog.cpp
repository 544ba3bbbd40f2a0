#include "app/dialogs/start_dialog.h"

#include "app/panels/panel_text.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRecent = 6;
constexpr int columnWidth = 400;

} // namespace

StartDialog::StartDialog(const std::vector<Entry>& examples, const QStringList& recent, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Start"));
    auto* left = new QVBoxLayout;
    addHeading(left, tr("Look at an example"));
    int number = 0;
    for (const Entry& example : examples) {
        addChoice(left, u"startExample%1"_s.arg(number++), withoutMnemonics(example.title), example.description,
                  [this, example] { Q_EMIT openAsked(example.location); });
    }
    if (!recent.isEmpty()) {
        addHeading(left, tr("Go on"));
        for (const QString& file : recent.mid(0, mostRecent)) {
            addChoice(left, u"startRecent"_s, withoutMnemonics(QFileInfo(file).fileName()),
                      QDir::toNativeSeparators(file), [this, file] { Q_EMIT openAsked(file); });
        }
    }
    left->addStretch();
    auto* right = new QVBoxLayout;
    addHeading(right, tr("Bring your own data"));
    addChoice(right, u"startImport"_s, tr("&Import sheets"),
              tr("Lists of companies and of the links between them: Excel, CSV, QGIS, Kumu, Gephi …"),
              [this] { Q_EMIT importAsked(); });
    addChoice(right, u"startTemplate"_s, tr("Save a &workbook to fill in"),
              tr("With lists to choose from and an example row; import it afterwards"),
              [this] { Q_EMIT templateAsked(); });
    addChoice(right, u"startNew"_s, tr("&New, empty dataset"),
              tr("Add actors and links by hand, on the map or in tables"), [this] { Q_EMIT newAsked(); });
    right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    for (QVBoxLayout* column : {left, right}) {
        auto* box = new QWidget(this);
        box->setMinimumWidth(columnWidth); // titles of examples are longer than what one can do
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        box->setLayout(column);
        columns->addWidget(box, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(sizeHint().expandedTo({760, 400}));
}

void StartDialog::addHeading(QVBoxLayout* layout, const QString& text)
{
    QLabel* heading = makeLabel(TextRole::Heading, this);
    heading->setText(text);
    layout->addWidget(heading);
}

void StartDialog::addChoice(QVBoxLayout* layout, const QString& name, const QString& text, const QString& description,
                            const std::function<void()>& choose)
{
    auto* button = new QCommandLinkButton(text, description, this);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the column; its lines wrap
    button->setObjectName(name);
    button->setIcon({});
    layout->addWidget(button);
    connect(button, &QCommandLinkButton::clicked, this, [this, choose] {
        accept();
        choose();
    });
}

} // namespace ketenkaart
