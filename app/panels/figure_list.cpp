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
    hide(); // in sight, each label that changes would have all of them laid out again
    m_heading->setText(tr("Key figures"));
    while (m_rows.size() < figures.size()) {
        m_rows.push_back(makeRow());
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const Figure* figure = i < figures.size() ? figures[i] : nullptr;
        const QString note = figure ? figure->note.in(language) : QString();
        if (figure) {
            row.value->setText(figureValueText(*figure, language));
            row.label->setText(figure->label.in(language));
            row.label->setToolTip(plainToolTip(figure->source));
        }
        row.note->setText(note);
        row.value->setVisible(figure);
        row.label->setVisible(figure);
        row.note->setVisible(!note.isEmpty());
    }
    setVisible(!figures.empty());
}

FigureList::Row FigureList::makeRow()
{
    const Row row{makeLabel(TextRole::Body, this), makeLabel(TextRole::Body, this), makeLabel(TextRole::Muted, this)};
    QFont bold = row.value->font();
    bold.setWeight(QFont::DemiBold);
    row.value->setFont(bold);
    row.value->setProperty("role", QStringLiteral("figure"));
    row.value->setContentsMargins(0, 5, 0, 0);
    for (QLabel* label : {row.value, row.label, row.note}) {
        m_layout->addWidget(label);
    }
    return row;
}

} // namespace ketenkaart
