#pragma once

#include "app/import/import_draft.h"
#include "app/session/scene_renderer.h"
#include "core/model/language.h"

#include <QWidget>

namespace ketenkaart {

/// What an import would put on the map, painted anew after each change. The draft must outlive it.
class ImportMap : public QWidget
{
    Q_OBJECT

public:
    ImportMap(const ImportDraft& draft, Language language, QWidget* parent);

    [[nodiscard]] bool isSettled() const { return !m_renderer.isBusy(); }
    [[nodiscard]] QSize sizeHint() const override { return {360, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void request();

    const ImportDraft& m_draft;
    Language m_language;
    SceneRenderer m_renderer;
    std::shared_ptr<const RenderedScene> m_rendered;
};

} // namespace ketenkaart
