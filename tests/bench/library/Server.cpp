#include "tests/bench/library/Server.h"

#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"

#include <cstdlib>

namespace kitapdar::bench {

bool isServerThere() {
    if (std::getenv("PGHOST")) return true;
    say("no server: PGHOST is not set");
    return false;
}

storage::Address freshDatabase(const std::string& name) {
    const std::string command = "dropdb --if-exists --force " + name + " && createdb --template template0 " +
                                "--encoding UTF8 --locale C " + name;
    if (std::system(command.c_str()) != 0) {
        say("no server to measure");
        std::exit(1);
    }
    return must(storage::Address::parse("postgresql:///" + name), "address");
}

void dropDatabase(const std::string& name) {
    if (std::system(("dropdb --if-exists --force " + name).c_str()) != 0) say("the database is still there");
}

void beginBulk() {
    if (std::system("psql --quiet --output /dev/null --command 'alter system set fsync = off' --command 'alter system "
                    "set full_page_writes = off' --command \"alter system set max_wal_size = '8GB'\" --command "
                    "'select pg_reload_conf()' postgres") != 0)
        say("the server stays as it is");
}

void bringToRest(const std::string& name) {
    if (std::system(("psql --quiet --output /dev/null --command 'alter system reset all' --command 'select "
                     "pg_reload_conf()' --command 'vacuum analyze' --command checkpoint " +
                     name + " && sync")
                        .c_str()) != 0)
        say("no checkpoint");
}

double sizeOf(const std::string& name) {
    const auto store = must(
        storage::Store::open(must(storage::Address::parse("postgresql:///" + name), "address"), storage::Access::Open),
        "open");
    const auto bytes = must(store->readNow([](storage::Snapshot& snapshot) {
        return snapshot.number("select pg_database_size(current_database())");
    }),
                            "size");
    return static_cast<double>(bytes) / 1e6;
}

} // namespace kitapdar::bench
