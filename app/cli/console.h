#pragma once

#include "core/model/error.h"

class QJsonObject;

namespace ketenkaart {

/// Writes a line of a command's result: one line, whatever the text holds (plainLine()).
void printLine(const QString& line);
void printJson(const QJsonObject& object);
/// Writes an error in one line to standard error.
void printError(const Error& error);
void printError(const QString& message);

} // namespace ketenkaart
