#pragma once

#include "core/model/dataset.h"

#include <QCoreApplication>
#include <QStringList>

namespace ketenkaart {

// What the sentences of the analyses are made of, for the files that make them.

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalysisText
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisText)
};

/// A name in quotation marks.
[[nodiscard]] QString quoted(const QString& name);
/// How many, as tr() takes it.
[[nodiscard]] int number(const QStringList& list);
/// The name of an actor; its id when there is none.
[[nodiscard]] QString nameOf(const Dataset& dataset, const QString& actorId);
/// The name of a chain; its id when there is none.
[[nodiscard]] QString chainName(const Dataset& dataset, const QString& chainId, Language language);
/// These sentences after each other, without those that are empty.
[[nodiscard]] QString sentences(QStringList parts);
/// How sure something is that rests on links; empty when there are none.
[[nodiscard]] QString certaintyText(int links, int implied);

} // namespace ketenkaart
