// Permissions that a new version has brought are in no role of the library: whoever may change roles is told so once.
#pragma once

namespace kitapdar {
class Library;
}
namespace kitapdar::ui {
class Announcer;
class Navigator;
} // namespace kitapdar::ui

namespace kitapdar::app {

/// Asks beside the window's thread; where somebody is signed in who may change roles and there is something to decide,
/// it is announced with a way to the roles. Main thread. All outlive the answer.
void offerNewPermissions(Library& library, ui::Announcer& announcer, ui::Navigator& navigator);

} // namespace kitapdar::app
