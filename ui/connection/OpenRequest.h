// Which library somebody wants to work in, and whether it is to be opened, made or restored.
#pragma once

#include "core/base/Session.h"
#include "core/library/Address.h"
#include "core/library/NewLibrary.h"

#include <QString>

#include <optional>
#include <string>

namespace kitapdar::ui {

struct OpenRequest {
    enum class How {
        Open,
        Make,   // an empty library
        Sample, // the sample library: made when it is not there
        Restore // from `backup`, then open
    };

    Address address{std::filesystem::path()}; // with its password, when there is one
    How how = How::Open;
    QString backup; // file, for Restore
    /// The password was typed just now, and whether the keyring is to keep it. Otherwise the keyring is left alone.
    std::optional<bool> keepPassword;
    Beginning beginning = {}; // for Make
    /// For Restore: the backup may be of another library than the one that is there, as somebody has confirmed.
    bool mayBeOther = false;
    /// For Restore: whoever is signed in may do it, and another person has signed it.
    bool isApproved = false;
    Session by = {};           // for Restore: who does it
    std::string signedBy = {}; // for Restore: the name of the person who has signed it; "": nobody
    QString identity = {};     // for Restore: the file with the private key that opens an encrypted backup
};

} // namespace kitapdar::ui
