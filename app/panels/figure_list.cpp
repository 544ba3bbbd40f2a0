#include "app/panels/figure_list.h"

#include "app/panels/panel_text.h"
#include "core/model/figure_text.h"

#include <QVBoxLayout>

namespace ketenkaart {

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
