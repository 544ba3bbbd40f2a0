#pragma once

class QWidget;

namespace ketenkaart {

class MapSession;

/// Writes the cases and scenes of the session that differ from those that are kept into its dataset. Where that cannot
/// be written to, and of data that the program brings, a folder can be chosen for a copy of the dataset with all of
/// them and the pictures that scenes show, which is the dataset of the session from then on. Where somebody else has
/// changed the dataset since, the user is asked first. False when they are not kept; the user knows why.
bool keepEdits(MapSession& session, QWidget* parent);

/// Before the dataset goes: asks whether cases and scenes that are not kept should be. False when the user wants to
/// stay.
bool mayLeave(MapSession& session, QWidget* parent);

} // namespace ketenkaart
