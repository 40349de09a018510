// Databases of the server that PGHOST names (`./dev bench` starts one whose commits reach the disk).
#pragma once

#include "core/storage/Address.h"

#include <string>

namespace kitapdar::bench {

bool isServerThere();
/// An empty one of this name, whatever was there. Ends the program when there is no server.
storage::Address freshDatabase(const std::string& name);
void dropDatabase(const std::string& name);
/// From here on nothing is brought to the disk in time, until bringToRest(): for millions of rows that can be written
/// again.
void beginBulk();
/// What was written in bulk is counted and brought to the disk, as the server does by itself in time: it must not be
/// paid for by the scans that follow.
void bringToRest(const std::string& name);
/// Megabytes.
double sizeOf(const std::string& name);

} // namespace kitapdar::bench
