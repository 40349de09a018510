// Where a scanned code goes.
#pragma once

#include <QString>

namespace kitapdar::ui {

class DeskPage;
class Navigator;

/// A field in focus that takes codes gets the code; else the page in front, if it takes codes; else the desk, which
/// comes to the front. A code that is scanned while a reader's page is open is dealt with for this reader: his card
/// goes before it.
void routeScan(const QString& code, Navigator& navigator, DeskPage& desk);
/// A burst of keys that no pattern knows: into a field that takes codes, else told at the desk.
void routeUnrecognised(const QString& keys, Navigator& navigator, DeskPage& desk);

} // namespace kitapdar::ui
