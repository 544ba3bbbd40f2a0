#pragma once

#include "app/session/map_session.h"
#include "app/slides/slide_thumbnails.h"

#include <QAbstractListModel>

namespace ketenkaart {

/// The scenes of the session as rows: number and title, kind, picture, and what is wrong with them.
class SlideListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        KindRole,    ///< the kind, for the reader
        ProblemsRole ///< what the scene names and the data lack: QStringList
    };
    static constexpr QSize thumbnailSize{112, 63};

    SlideListModel(MapSession& session, QObject* parent);

    [[nodiscard]] SlideThumbnails& thumbnails() { return m_thumbnails; }
    void setBaseMap(std::shared_ptr<const BaseMap> baseMap);
    /// Of the screen that shows the pictures.
    void setDevicePixelRatio(double ratio);
    [[nodiscard]] QModelIndex indexOf(const QString& slideId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    struct Row
    {
        Slide slide;
        QStringList problems;
    };
    void refresh();
    /// Also what only its picture tells.
    [[nodiscard]] QStringList problemsOf(const Row& row) const;
    void updateContext();
    /// Tells the views what became of the rows, so that what is chosen stays so.
    void takeRows(std::vector<Row> rows);
    void removeMissing(const std::vector<Row>& rows);
    void orderAs(const std::vector<Row>& rows);

    MapSession& m_session;
    mutable SlideThumbnails m_thumbnails; ///< a picture that is asked for is painted
    std::shared_ptr<const BaseMap> m_baseMap;
    double m_devicePixelRatio = 1.0;
    Dataset m_dataset; ///< that of the pictures
    std::vector<Row> m_rows;
};

} // namespace ketenkaart
