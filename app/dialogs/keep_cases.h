#pragma once

class QWidget;

namespace ketenkaart {

class MapSession;

/// Writes the cases of the session into its dataset. Where that cannot be written to, as that which the program brings,
/// a folder can be chosen for a copy of the dataset with the cases. False when they are not kept; the user knows why.
bool keepCases(MapSession& session, QWidget* parent);

/// Before the dataset goes: asks whether cases that are not kept should be. False when the user wants to stay.
bool mayLeaveCases(MapSession& session, QWidget* parent);

} // namespace ketenkaart
