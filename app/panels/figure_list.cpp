#include "app/panels/figure_list.h"

#include "app/panels/panel_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

/// "230 million" rather than "230,000,000".
QString largeNumber(double value, const QLocale& locale)
{
    const auto number = [&](double scaled) { return locale.toString(scaled, 'f', QLocale::FloatingPointShortest); };
    if (value >= 1e9) {
        return FigureList::tr("%1 billion").arg(number(value / 1e9));
    }
    if (value >= 1e6) {
        return FigureList::tr("%1 million").arg(number(value / 1e6));
    }
    return number(value);
}

} // namespace

QString figureValueText(const Figure& figure, Language language)
{
    const QLocale locale = language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QString number = largeNumber(figure.value, locale);
    if (figure.unit == u"year") {
        return QString::number(qRound64(figure.value));
    }
    if (figure.unit == u"EUR") {
        return QStringLiteral("€ ") + number;
    }
    if (figure.unit == u"%") {
        return number + u'%';
    }
    if (figure.unit == u"jobs") {
        return FigureList::tr("%1 jobs").arg(number);
    }
    if (figure.unit == u"years") {
        return figure.value == 1.0 ? FigureList::tr("1 year") : FigureList::tr("%1 years").arg(number);
    }
    if (figure.unit == u"of 10") {
        return FigureList::tr("%1 of 10").arg(number);
    }
    if (figure.unit == u"money" || figure.unit == u"count" || figure.unit.isEmpty()) {
        return number; // the paper names no currency
    }
    return number + u' ' + figure.unit;
}

FigureList::FigureList(QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel(TextRole::Heading, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_heading);
}

void FigureList::setFigures(const std::vector<const Figure*>& figures, Language language)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_heading->setText(tr("Key figures"));
    const auto add = [this](TextRole role, const QString& text) {
        QLabel* label = makeLabel(role, this);
        label->setText(text);
        m_layout->addWidget(label);
        m_rows.push_back(label);
        return label;
    };
    for (const Figure* figure : figures) {
        QLabel* value = add(TextRole::Body, figureValueText(*figure, language));
        QFont bold = value->font();
        bold.setWeight(QFont::DemiBold);
        value->setFont(bold);
        value->setProperty("role", QStringLiteral("figure"));
        value->setContentsMargins(0, 5, 0, 0);
        add(TextRole::Body, figure->label.in(language))->setToolTip(plainToolTip(figure->source));
        if (const QString& note = figure->note.in(language); !note.isEmpty()) {
            add(TextRole::Muted, note);
        }
    }
    setVisible(!figures.empty());
}

} // namespace ketenkaart
