#include "app/panels/panel_text.h"

#include "core/scene/colours.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

/// Follows a change of the palette, which a colour that was computed once would not.
class MutedLabel : public QLabel
{
public:
    explicit MutedLabel(QWidget* parent)
        : QLabel(parent)
    {
        followPalette();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange) {
            followPalette();
        }
    }

private:
    void followPalette()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, mutedColour(parentWidget()->palette()));
        setPalette(own);
    }
};

const char* nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return "title";
    case TextRole::Heading:
        return "heading";
    case TextRole::Body:
        return "body";
    case TextRole::Muted:
        return "muted";
    }
    return "";
}

} // namespace

QLabel* makeLabel(TextRole role, QWidget* parent)
{
    const bool quiet = role == TextRole::Muted || role == TextRole::Heading;
    QLabel* label = quiet ? new MutedLabel(parent) : new QLabel(parent);
    label->setProperty("role", QLatin1StringView(nameOf(role)));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Not Minimum: the size hint of a label that wraps is for another, narrower width.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    QFont font = label->font();
    if (role == TextRole::Title) {
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(qRound(label->fontInfo().pixelSize() * 1.38));
        label->setFont(font);
    } else if (role == TextRole::Heading) {
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    if (role != TextRole::Heading) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return label;
}

void setNormalWeight(QWidget& panel)
{
    QFont font;
    font.setWeight(QFont::Normal); // only the weight: family and size still follow the application
    panel.setFont(font);
}

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QColor mutedColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.34);
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString plainToolTip(const QString& text)
{
    // The tag makes Qt take it for rich text, in which the escaped characters are then literal.
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace ketenkaart
