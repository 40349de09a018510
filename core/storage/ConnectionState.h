// ConnectionState: whether the database can be reached, as desks are told of it.
#pragma once

namespace kitapdar::storage {

/// How the database can be reached now.
enum class ConnectionState {
    Online,
    Lost,    // the server does not answer: reads and writes are refused with Fault::Offline until it is back
    Outdated // an administrator has brought the library up to date: this program is too old for it, writes are refused
};

} // namespace kitapdar::storage
