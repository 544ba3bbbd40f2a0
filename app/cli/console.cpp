#include "app/cli/console.h"

#include "core/model/clean_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ketenkaart {

namespace {

void write(FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void tameLibraryMessages()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        const bool isFailure = type == QtCriticalMsg || type == QtFatalMsg;
        if (isFailure || qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
            printError(message);
        }
    });
}

void printLine(const QString& line)
{
    write(stdout, plainLine(line).toUtf8() + '\n');
}

void printJson(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printError(const Error& error)
{
    printError(error.toString());
}

void printError(const QString& message)
{
    write(stderr, "ketenkaart: " + plainLine(message).simplified().toUtf8() + '\n');
}

} // namespace ketenkaart
