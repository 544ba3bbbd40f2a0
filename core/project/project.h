#pragma once

#include "core/io/sheet.h"
#include "core/model/dataset_stamp.h"
#include "core/model/error.h"
#include "core/project/dataset_layers.h"

#include <array>
#include <memory>
#include <optional>
#include <stop_token>

class QTemporaryDir;

namespace ketenkaart {

/// A dataset as its files have it: every layer with all its rows and columns, those too that mean nothing to us. What
/// it means is made of it (datasetOf()), and never the other way round, so that nothing is lost on the way back to the
/// disk. A value: a copy shares its sheets, which nobody changes, so it is cheap and may be read from any thread.
class Project
{
public:
    /// What it is kept in. Only a folder and a GeoPackage can be written to.
    enum class Storage {
        None,       ///< nothing yet
        Folder,     ///< of CSV files
        GeoPackage, ///< one file
        Other       ///< a file of a format that is only read
    };

    Project() = default;
    Project(QString location, Storage storage);

    /// Absolute path of the folder or file; empty when it is kept nowhere yet.
    [[nodiscard]] const QString& location() const { return m_location; }
    [[nodiscard]] Storage storage() const { return m_storage; }
    /// For the title bar: the name of the folder or file, or what was set.
    [[nodiscard]] QString name() const;
    void setName(const QString& name) { m_name = name; }
    /// The same, kept in the same way at another place.
    [[nodiscard]] Project movedTo(const QString& location) const;

    /// Null where the layer is not there.
    [[nodiscard]] const Sheet* sheet(LayerIndex layer) const { return m_sheets[static_cast<size_t>(layer)].get(); }
    [[nodiscard]] const std::shared_ptr<const Sheet>& sharedSheet(LayerIndex layer) const
    {
        return m_sheets[static_cast<size_t>(layer)];
    }
    /// Notes what its columns mean.
    void setSheet(LayerIndex layer, Sheet sheet);
    void setSharedSheet(LayerIndex layer, std::shared_ptr<const Sheet> sheet);
    /// Why a layer that is there cannot be read.
    [[nodiscard]] const std::optional<Error>& failure(LayerIndex layer) const
    {
        return m_failures[static_cast<size_t>(layer)];
    }
    void setFailure(LayerIndex layer, Error failure);
    [[nodiscard]] bool hasAnySheet() const;

    /// The folder of the pictures that its file holds, for as long as somebody has it; null for a project that has its
    /// pictures beside it.
    [[nodiscard]] const std::shared_ptr<const QTemporaryDir>& pictures() const { return m_pictures; }
    void setPictures(std::shared_ptr<const QTemporaryDir> pictures) { m_pictures = std::move(pictures); }
    /// Where a picture of that name is; empty when there is none, or none that lies within.
    [[nodiscard]] QString picturePath(const QString& name) const;

    /// How its layers were when they were read or written.
    [[nodiscard]] DatasetStamp stamp() const;

private:
    QString m_location;
    QString m_name;
    Storage m_storage = Storage::None;
    std::array<std::shared_ptr<const Sheet>, datasetLayerCount> m_sheets;
    std::array<std::optional<Error>, datasetLayerCount> m_failures;
    std::shared_ptr<const QTemporaryDir> m_pictures;
};

/// Whether both say the same in every layer: columns and cells, in their order. A layer without rows is as good as
/// none.
[[nodiscard]] bool sayTheSame(const Project& one, const Project& other);

/// All layers in the order of datasetLayers().
[[nodiscard]] inline LayerIndex layerAt(size_t index)
{
    return static_cast<LayerIndex>(index);
}

} // namespace ketenkaart
