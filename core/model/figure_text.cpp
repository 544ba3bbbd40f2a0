#include "core/model/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// "230 million" rather than "230,000,000".
QString largeNumber(double value, const QLocale& locale)
{
    const auto number = [&](double scaled) { return locale.toString(scaled, 'f', QLocale::FloatingPointShortest); };
    if (value >= 1e9) {
        return FigureText::tr("%1 billion").arg(number(value / 1e9));
    }
    if (value >= 1e6) {
        return FigureText::tr("%1 million").arg(number(value / 1e6));
    }
    return number(value);
}

/// The value with its unit.
QString exactText(const Figure& figure, Language language)
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
        return FigureText::tr("%1 jobs").arg(number);
    }
    if (figure.unit == u"years") {
        return figure.value == 1.0 ? FigureText::tr("1 year") : FigureText::tr("%1 years").arg(number);
    }
    if (figure.unit == u"of 10") {
        return FigureText::tr("%1 of 10").arg(number);
    }
    if (figure.unit == u"money" || figure.unit == u"count" || figure.unit.isEmpty()) {
        return number; // the source names no currency
    }
    return number + u' ' + figure.unit;
}

} // namespace

QString figureValueText(const Figure& figure, Language language)
{
    if (figure.bound == FigureBound::Exact) {
        return exactText(figure, language);
    }
    if (const QString words = figure.wording.in(language); !words.isEmpty()) {
        return words;
    }
    const QString value = exactText(figure, language);
    return figure.bound == FigureBound::Least ? FigureText::tr("more than %1", "a figure").arg(value)
                                              : FigureText::tr("about %1", "a figure").arg(value);
}

} // namespace ketenkaart
