#include "app/dialogs/wait_box.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace ketenkaart {

namespace {

constexpr int quickMilliseconds = 400; // until here a bar would only flicker

} // namespace

void waitFor(QWidget* window, const QString& text, const std::function<void()>& work)
{
    QProgressDialog bar(text, QString(), 0, 0, window);
    bar.setObjectName(QStringLiteral("waitBox"));
    bar.setWindowTitle(QStringLiteral("Ketenkaart"));
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(quickMilliseconds);
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
}

} // namespace ketenkaart
