// Which command of the window needs which permission, and what whoever works here may not do: so that no command is
// offered to somebody whom the library would refuse.
#pragma once

namespace kitapdar {
class Library;
}
namespace kitapdar::ui {
class ActionRegistry;
}

namespace kitapdar::app {

/// Names the permissions to the actions, after all were added.
void needPermissions(ui::ActionRegistry& actions);

/// Asks the gate for each permission in the name of the present session, and tells `actions` when the answer is there.
/// Where it cannot be asked everything stays offered: the gate is asked again at each use case. Main thread. Both
/// outlive the answer.
void readPermissions(Library& library, ui::ActionRegistry& actions);

} // namespace kitapdar::app
