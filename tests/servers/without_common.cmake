# The package builds a library that its server never loads, and takes no option against it: half of the time it takes.
set(LLAMA_BUILD_COMMON OFF CACHE BOOL "" FORCE)
