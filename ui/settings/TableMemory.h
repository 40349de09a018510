// Tables remember their columns in the settings.
#pragma once

#include "ui/settings/Settings.h"
#include "ui/widgets/DataTable.h"

namespace kitapdar::ui {

inline ViewMemory memoryIn(Settings& settings) {
    return {[&settings](const QString& name) { return settings.layout(name); },
            [&settings](const QString& name, const QString& value) { settings.setLayout(name, value); }};
}

} // namespace kitapdar::ui
