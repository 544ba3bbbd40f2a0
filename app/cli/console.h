#pragma once

#include "core/model/error.h"

class QJsonObject;

namespace ketenkaart {

/// Has messages of the libraries, which may quote data, reach standard error in one line each and only when they are
/// about a failure of the program; with QT_LOGGING_RULES set, for developers, all that it asks for.
void tameLibraryMessages();

/// Writes a line of a command's result: one line, whatever the text holds (plainLine()).
void printLine(const QString& line);
void printJson(const QJsonObject& object);
/// Writes an error in one line to standard error.
void printError(const Error& error);
void printError(const QString& message);

} // namespace ketenkaart
