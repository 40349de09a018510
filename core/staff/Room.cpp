#include "core/staff/Room.h"

#include "core/staff/UndoService.h"

namespace kitapdar::staff {

namespace {

void addServices(Services& services) { services.add<UndoService>(); }

} // namespace

const Room& room() {
    static const Room all = {.name = "staff", .tables = {}, .addServices = addServices};
    return all;
}

} // namespace kitapdar::staff
