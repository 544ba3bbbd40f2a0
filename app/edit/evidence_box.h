#pragma once

#include "core/model/vocabulary.h"

#include <QComboBox>

namespace ketenkaart {

/// A choice of how sure one is of what is stated about something.
class EvidenceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit EvidenceBox(QWidget* parent = nullptr);

    void setEvidence(Evidence evidence);
    [[nodiscard]] Evidence evidence() const;

    /// Names the choices in the language of the interface. The first one is chosen then.
    void retranslate();
};

} // namespace ketenkaart
