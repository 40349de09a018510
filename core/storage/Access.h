// Whether an address is to be opened or a new library made there.
#pragma once

namespace kitapdar::storage {

enum class Access { Create, Open };

} // namespace kitapdar::storage
