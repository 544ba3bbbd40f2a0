#include "app/edit/evidence_box.h"

namespace ketenkaart {

EvidenceBox::EvidenceBox(QWidget* parent)
    : QComboBox(parent)
{
    retranslate();
}

void EvidenceBox::setEvidence(Evidence evidence)
{
    setCurrentIndex(findData(static_cast<int>(evidence)));
}

Evidence EvidenceBox::evidence() const
{
    return static_cast<Evidence>(currentData().toInt());
}

void EvidenceBox::retranslate()
{
    clear();
    addItem(tr("stated"), static_cast<int>(Evidence::Stated));
    addItem(tr("implied"), static_cast<int>(Evidence::Implied));
    addItem(tr("planned"), static_cast<int>(Evidence::Planned));
}

} // namespace ketenkaart
