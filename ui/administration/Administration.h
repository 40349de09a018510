// The words of the parts that are no classes of their own.
#pragma once

#include <QCoreApplication>

namespace kitapdar::ui {

struct Administration {
    Q_DECLARE_TR_FUNCTIONS(Administration)
};

} // namespace kitapdar::ui
