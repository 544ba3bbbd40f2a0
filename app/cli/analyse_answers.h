#pragma once

#include "core/export/table_writer.h"
#include "core/model/dataset.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ketenkaart {

/// What `ketenkaart analyse` is asked.
enum class Question { Route, Upstream, Downstream, Critical, WhatIf, Gaps, Matrix };

struct AnalyseOptions
{
    QString dataset;
    Question question = Question::Gaps;
    QStringList actors; ///< of --route, --upstream and --downstream
    QStringList without;
    QStringList cases;
    QString output; ///< a table of --gaps or --matrix; empty for none
    std::optional<QString> chain;
    bool statedOnly = false;
    bool json = false;
    Language language = Language::Dutch;
};

/// What --json prints, and what is printed without it.
struct Answer
{
    QJsonObject json;
    QStringList lines;
    PlainTable table; ///< of --gaps and --matrix
};

// The answers to the questions; what the options name must exist in the dataset. Each begins with its sentences.

/// To Upstream and Downstream.
[[nodiscard]] Answer reachAnswer(const AnalyseOptions& options, const Dataset& dataset);
[[nodiscard]] Answer gapsAnswer(const AnalyseOptions& options, const Dataset& dataset);
[[nodiscard]] Answer matrixAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// One comparison for what the options leave out, and one for each case that they name, side by side.
[[nodiscard]] Answer whatIfAnswer(const AnalyseOptions& options, const Dataset& dataset);

/// The best routes between the two actors, most first; no route is an answer too.
[[nodiscard]] Result<Answer> routeAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// The actors on which much depends, with the reasons, and the links without which actors lose their connection.
[[nodiscard]] Result<Answer> criticalAnswer(const AnalyseOptions& options, const Dataset& dataset);

} // namespace ketenkaart
