// A call that another thread makes later.
#pragma once

#include <functional>

class QObject;

namespace kitapdar {

/// `call` is called by the thread of `home` when it comes to its events, in the order of the posts, never when `home`
/// is destroyed before. Any thread; `home` lives while this is called.
void post(QObject* home, std::function<void()> call);

} // namespace kitapdar
