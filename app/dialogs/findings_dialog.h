#pragma once

#include "core/model/diagnostic.h"

#include <QDialog>

namespace ketenkaart {

/// The findings in a dataset, by layer and row.
class FindingsDialog : public QDialog
{
    Q_OBJECT

public:
    FindingsDialog(const Diagnostics& diagnostics, QWidget* parent = nullptr);
};

} // namespace ketenkaart
