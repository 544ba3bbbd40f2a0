#pragma once

#include "core/graph/neighbourhood.h"
#include "core/graph/route_search.h"
#include "core/io/table_writer.h"
#include "core/model/link_selection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ketenkaart {

/// What `ketenkaart analyse` is asked.
enum class Question { Route, Focus, Critical, WhatIf, Gaps, Matrix, Redundancy, Inputs };

struct AnalyseOptions
{
    QString dataset;
    Question question = Question::Gaps;
    QStringList ends; ///< of --route, as typed
    RouteOrder order = RouteOrder::FewestSteps;
    QString focus; ///< of --focus, --upstream and --downstream
    WalkDirection direction = WalkDirection::Both;
    std::optional<int> steps;
    QStringList without;
    QStringList cases;
    QString output; ///< a table of --gaps or --matrix; empty for none
    std::optional<QString> chain;
    LinkSelection links;
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

/// Who is around an actor, by steps.
[[nodiscard]] Answer focusAnswer(const AnalyseOptions& options, const Dataset& dataset);
[[nodiscard]] Answer gapsAnswer(const AnalyseOptions& options, const Dataset& dataset);
[[nodiscard]] Answer matrixAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// On how many separate ways each stage delivers to the next, and where all hangs on one actor.
[[nodiscard]] Answer redundancyAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// How much of what comes into each stage comes from abroad.
[[nodiscard]] Answer inputsAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// One comparison for what the options leave out, and one for each case that they name, side by side.
[[nodiscard]] Answer whatIfAnswer(const AnalyseOptions& options, const Dataset& dataset);

/// The best routes from one end to the other, best first; no route is an answer too. Fails for an end that cannot be
/// read.
[[nodiscard]] Result<Answer> routeAnswer(const AnalyseOptions& options, const Dataset& dataset);
/// The actors on which much depends, with the reasons, and the links without which actors lose their connection.
[[nodiscard]] Result<Answer> criticalAnswer(const AnalyseOptions& options, const Dataset& dataset);

} // namespace ketenkaart
