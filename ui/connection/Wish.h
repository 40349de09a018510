// What somebody wants to work in, and how it comes to be there.
#pragma once

#include "core/library/Address.h"

#include <QString>

namespace kitapdar::ui {

struct Wish {
    enum class How {
        Open,
        Make,   // an empty library
        Sample, // the sample library: made when it is not there
        Restore // from `copy`, then open
    };

    Address address{std::filesystem::path()}; // with its password, when there is one
    How how = How::Open;
    QString copy;              // file, for Restore
    bool keepPassword = false; // was typed just now and belongs into the keyring
};

} // namespace kitapdar::ui
