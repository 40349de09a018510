// The text of a page as windows read it: the present version, and where its words stand.
#pragma once

#include "core/recognition/Layout.h"
#include "core/recognition/PageText.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kitapdar::ui {

struct ShownText {
    recognition::PageText text;
    /// None: the text has none, or its file is not there.
    std::optional<recognition::Layout> layout;
    /// Of the newest version that an engine has read of the same scan: how sure it was of its words. None as above.
    std::optional<recognition::Layout> read;
};

/// Calls `use` once with the present text of the page, nullopt when it has none; never when `home` is gone. Main
/// thread; what lies in files is read on another one.
void readText(const Context& context, QObject* home, pages::PageId page,
              std::function<void(Result<std::optional<ShownText>>)> use);

} // namespace kitapdar::ui
