/*
 * A stand-in for libnuma.so.1, for machines that lack it.
 *
 * mysqld is linked with libnuma and asks it one question at start: is this machine a NUMA machine?
 * The answer here is no, so mysqld allocates with malloc and calls nothing else of the library.
 */
#define NOT_AVAILABLE (-1)
#define NOT_SUPPORTED (-38) /* -ENOSYS */

int numa_available_1(void) { return NOT_AVAILABLE; }
void *numa_alloc_local_1(unsigned long size) { return 0; }
void numa_free_1(void *memory, unsigned long size) {}
long set_mempolicy_1(int mode, const unsigned long *mask, unsigned long nodes) { return NOT_SUPPORTED; }
long mbind_1(void *start, unsigned long length, int mode, const unsigned long *mask, unsigned long nodes,
             unsigned flags) { return NOT_SUPPORTED; }
void *numa_get_mems_allowed_2(void) { return 0; }
void numa_bitmask_free_2(void *mask) {}

__asm__(".symver numa_available_1,numa_available@@libnuma_1.1");
__asm__(".symver numa_alloc_local_1,numa_alloc_local@@libnuma_1.1");
__asm__(".symver numa_free_1,numa_free@@libnuma_1.1");
__asm__(".symver set_mempolicy_1,set_mempolicy@@libnuma_1.1");
__asm__(".symver mbind_1,mbind@@libnuma_1.1");
__asm__(".symver numa_get_mems_allowed_2,numa_get_mems_allowed@@libnuma_1.2");
__asm__(".symver numa_bitmask_free_2,numa_bitmask_free@@libnuma_1.2");
