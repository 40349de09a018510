// What a page gets in hand: the library and the window's services. Made once in app/kitapdar, outlives every page.
// A page includes what it uses of it.
#pragma once

namespace kitapdar {
class Languages;
class Library;
} // namespace kitapdar

namespace kitapdar::ui {

class ActionRegistry;
class Announcer;
class Changes;
class Connectivity;
class Dialogs;
class Jobs;
class Navigator;
class Printing;
class Settings;
class Undoing;

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
    Printing& printing;
};

} // namespace kitapdar::ui
