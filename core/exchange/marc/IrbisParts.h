// Records of an IRBIS text that stand behind one another because the end line between them was lost or damaged.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

struct IrbisPart {
    std::size_t size = 0; // bytes, with what is left of a damaged end line
    std::size_t text = 0; // bytes of its fields alone
};

enum class IrbisJoint {
    None,
    Parted,  // several records, and it is certain where each begins
    Doubled, // one record in which one field stands twice that a record has once
    Unclear  // several records, and nothing shows where each begins
};

struct IrbisParts {
    IrbisJoint joint = IrbisJoint::None;
    std::vector<IrbisPart> parts; // in their order, at least one; their sizes come to all bytes
};

/// The records in what stands before one end line, the line included. That there are several is told by fields that a
/// record has once: of a title 200, 903 and 920, of a reader 10, 11, 12, 21, 30 and 920. `lineEnd`: '\n' or '\r'.
IrbisParts irbisParts(std::string_view bytes, char lineEnd);

} // namespace kitapdar::exchange
