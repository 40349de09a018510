// Files and folders that another program of the computer shows: a file manager, an editor.
#pragma once

#include <QString>

namespace kitapdar::ui {

class Announcer;

/// Asks the desktop to open it. When no program answers the librarian is told where it lies. Main thread.
void openOutside(Announcer& announcer, const QString& path);

} // namespace kitapdar::ui
