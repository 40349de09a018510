// Whether the connection to a library is protected: as the connection reports it, not as it was asked for.
#pragma once

namespace kitapdar {

class Library;

/// True when others could read what travels to it: a server of another computer, without encryption.
bool isUnencryptedRemote(Library& library);

} // namespace kitapdar
