#include "app/slides/figure_choice.h"

#include "app/panels/panel_text.h"
#include "core/model/figure_text.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ketenkaart {

FigureChoice::FigureChoice(const MapSession& session, QWidget* parent)
    : QListWidget(parent)
    , m_session(session)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSpacing(2);
    setFixedHeight(168);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_quiet) {
            return;
        }
        const QString id = item->data(Qt::UserRole).toString();
        m_chosen.removeAll(id);
        if (item->checkState() == Qt::Checked) {
            m_chosen.append(id);
        }
        Q_EMIT changed();
    });
}

void FigureChoice::setSlide(const Slide& slide)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_chosen = slide.figureIds;
    if (slide.id != m_slideId || !m_dataset.isSameAs(m_session.slideDataset()) || m_language != m_session.language()) {
        m_slideId = slide.id;
        m_dataset = m_session.slideDataset();
        m_language = m_session.language();
        fill(slide);
    }
    for (int row = 0; row < count(); ++row) {
        item(row)->setCheckState(m_chosen.contains(item(row)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                             : Qt::Unchecked);
    }
}

void FigureChoice::fill(const Slide& slide)
{
    const Chain* chain = m_dataset.chain(slide.chainIds.value(0));
    const auto rank = [&](const Figure* figure) {
        if (const auto place = m_chosen.indexOf(figure->id); place >= 0) {
            return static_cast<int>(place);
        }
        return static_cast<int>(m_chosen.size()) + (chain && figure->theme == chain->theme ? 0 : 1);
    };
    std::vector<const Figure*> figures;
    for (const Figure& figure : m_dataset.figures()) {
        figures.push_back(&figure);
    }
    std::ranges::stable_sort(figures, {}, rank);
    clear();
    for (const Figure* figure : figures) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 – %2").arg(figureValueText(*figure, m_language), figure->label.in(m_language)), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, figure->id);
        item->setToolTip(plainToolTip(figure->source));
    }
}

} // namespace ketenkaart
