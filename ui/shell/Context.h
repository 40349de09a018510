// What a page gets in hand: the library and the window's services. Made once in app/kitapdar, outlives every page.
#pragma once

#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Undoing.h"

namespace kitapdar::ui {

class ActionRegistry;
class Dialogs;
class Languages;
class Settings;

struct Context {
    Library& library;
    Navigator& navigator;
    Announcer& announcer;
    Jobs& jobs;
    Changes& changes;
    Connectivity& connectivity;
    Undoing& undoing;
    ActionRegistry& actions;
    Settings& settings;
    Languages& languages;
    Dialogs& dialogs;
};

} // namespace kitapdar::ui
