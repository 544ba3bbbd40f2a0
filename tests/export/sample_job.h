#pragma once

#include "core/export/map_exporter.h"
#include "tests/support/sample_data.h"

#include <QFile>
#include <QTemporaryDir>

namespace ketenkaart::testing {

inline ExportJob sampleJob()
{
    ExportJob job;
    job.request.dataset = sampleDataset();
    job.request.baseMap = sampleBaseMap();
    job.request.filter.chainIds = {QStringLiteral("chips")};
    job.format = *PageFormat::parse(QStringLiteral("a4"), 100);
    job.content.title = QStringLiteral("Chipketen");
    job.content.source = QStringLiteral("Een bron");
    return job;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of the job, exported under this name.
inline QByteArray exported(const QString& name, const ExportJob& job = sampleJob())
{
    const QTemporaryDir folder;
    const auto done = exportMap(job, folder.filePath(name));
    return done ? bytesOf(folder.filePath(name)) : QByteArray();
}

} // namespace ketenkaart::testing
