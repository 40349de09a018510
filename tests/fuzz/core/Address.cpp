// Where a library is, as a person types it or a settings file holds it.
#include "core/storage/Address.h"

#include "tests/fuzz/Target.h"

#include <string>

namespace kitapdar::fuzz {

namespace {

using storage::Address;

void run(std::string_view bytes) {
    const auto address = Address::parse(bytes);
    if (!address) {
        expect(address.error().kind == Fault::Kind::Internal, "an address is refused without asking the network");
        return;
    }
    const auto again = Address::parse(address->text());
    expect(again.has_value(), "what is remembered of an address is an address");
    if (!again) return;
    expect(again->text() == address->text(), "an address that was remembered is remembered in the same way");
    if (!address->isServer()) {
        expect(*again == *address, "the path of a file is remembered as it is");
        return;
    }
    storage::ServerAddress server = address->server();
    server.password.clear();
    expect(*again == Address(server), "all of an address is remembered but the password");
    expect(!server.keywords().contains("password"), "a password is nowhere else");
    expect(server.port >= 0 && server.port <= 65535, "a port is a number that ports have");
}

const Registered registered{{"Address", &run}};

} // namespace

} // namespace kitapdar::fuzz
